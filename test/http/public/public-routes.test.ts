import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { publicPageOf } from '../../../src/app/public/public-page.ts';
import { PUBLIC_PARTS } from '../../../src/domain/committee/public-view.ts';
import { publicJson } from '../../../src/reports/public/public-json.ts';
import { publicSchemaText } from '../../../src/reports/public/schema-text.ts';
import { change } from '../../contracts/change.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../../contracts/samples.ts';
import { MARKED } from '../../contracts/secret-samples.ts';
import { CLOSED, CONFIRMED, served, SHOWN } from './served.ts';

const KINDS = ['RUN?status=all', 'RUN.json?status=all', 'RUN.csv?status=all'];
const UNKNOWN = { ...CONFIRMED, minutes: null };
const OUTCOME = {
  is: 'referred-back',
  closes: false,
  meeting: 'MEETINGDEC',
  paragraph: '§ 12',
  motive: 'Ett motiv',
  minutes: null,
  by: SECRETARY,
  at: '2026-12-16T08:00:00.000Z',
} as const;

describe('what anybody reads', () => {
  it.each(KINDS)('is what is confirmed, and no update, motive or person: %s', async (path) => {
    const by = { by: DIRECTOR, at: '2026-10-01T08:00:00.000Z' };
    const update = {
      id: 'U',
      ...by,
      signal: null,
      text: 'Ett besked',
      message: null,
      deleted: false,
    };
    const { get } = await served({}, [
      {
        origin: CONFIRMED,
        updates: [update],
        outcomes: [OUTCOME],
        wording: 'Be <@U01DIR|astrid> om mål',
      },
      { origin: CONFIRMED, holder: { kind: 'person', person: DIRECTOR }, wording: 'Två' },
      { origin: UNKNOWN, wording: 'Ej justerat' },
      { origin: CONFIRMED, wording: 'Hemligt', secrecy: MARKED },
      { origin: CONFIRMED, wording: 'Makulerat', ending: { is: 'void', reason: 'x', ...by } },
    ]);

    const text = await (await get(path)).text();

    for (const shown of [
      'RUN-1',
      'Be – om mål',
      'RUN-2',
      'Två',
      'Regiondirektören',
      '§ 12',
      '§ 87',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(shown);
    for (const hidden of ['astrid', 'U01', 'RUN-3', 'RUN-4', 'RUN-5', 'besked', 'motiv'])
      expect(text).not.toContain(hidden);
  });

  it('is what is ticked alone, everywhere', async () => {
    const words = { words: 'mål och', 'case-number': 'RUN/516', decision: '§ 87' };
    for (const [part, shown] of Object.entries(words)) {
      const parts = PUBLIC_PARTS.filter((each) => each !== part);
      const { get } = await served({ publicView: { ...SHOWN, parts } });

      for (const path of KINDS)
        expect((await (await get(path)).text()).replaceAll('\u00a0', ' ')).not.toContain(shown);
    }
  });

  it('is not told apart by what is closed where that is not ticked', async () => {
    const publicView = { ...SHOWN, parts: ['words'] } as const;
    const { get } = await served({ publicView }, [{ origin: CONFIRMED, ending: CLOSED }]);

    const page = await (await get('RUN')).text();

    expect(page).toContain('RUN-1');
    expect(page).not.toMatch(/Avslutad|status=closed/u);
    expect(await (await get('RUN.json?status=open')).json()).toMatchObject({
      count: 1,
      status: 'all',
    });
  });

  it('is paged, and says where the next part is', async () => {
    const rows = Array.from({ length: 52 }, () => ({ origin: CONFIRMED }));
    const { get, ports } = await served({}, rows);
    const most = 20;
    const wanted = { team: TEAM, code: 'RUN', which: 'all', page: 2, most } as const;

    const second = await (await get('RUN?page=2')).text();
    const data = await publicPageOf(ports, wanted);

    expect(second).toContain('52 öppna uppdrag, sida 2 av 2');
    expect(second.match(/rowheader/gu)).toHaveLength(2);
    expect(second).toContain('href="?status=open&amp;page=1"');
    expect(data && JSON.parse(publicJson(data))).toMatchObject({
      page: 2,
      pages: 3,
      count: 52,
      next: 'https://bevaka.example/offentligt/RUN.json?status=all&page=3',
    });
  });

  it('has what people write as words that run nowhere', async () => {
    const wording = '<script>alert(1)</script> & "mål" <https://x.example|länk>';
    const contact = 'javascript:alert(1)//"><b>';
    const { get } = await served({ name: '<b>Nämnden', publicView: { ...SHOWN, contact } }, [
      { origin: CONFIRMED, wording },
    ]);

    const page = await (await get('RUN')).text();

    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;mål&quot; länk');
    expect(page).not.toMatch(/<script|<b>|href="javascript/u);
  });

  it('is by the published schema as JSON, and runs nothing as a spreadsheet', async () => {
    const evil = '=HYPERLINK("http://x")';
    const due = {
      kind: 'period',
      text: 'våren 2027',
      from: '2027-01-01',
      to: '2027-05-31',
    } as const;
    const { get } = await served({}, [
      { origin: CONFIRMED, wording: evil, due, outcomes: [OUTCOME], ending: CLOSED },
    ]);
    const published = readFileSync('docs/public-1.schema.json', 'utf8');
    const check = new Ajv2020({ strict: false, formats: { date: true, uri: true } });

    const json: unknown = await (await get('RUN.json?status=all')).json();
    const csv = await (await get('RUN.csv?status=all')).text();

    expect(published).toBe(publicSchemaText());
    expect(await (await get('schema-1.json')).text()).toBe(published);
    expect([check.validate(JSON.parse(published), json), check.errors]).toEqual([true, null]);
    const rows: unknown = parse(csv, { bom: true, delimiter: ';', columns: true });
    expect(rows).toMatchObject([
      {
        words: `'${evil}`,
        due: '2027-05-31',
        became: 'referred-back 2026-12-15 § 12\nclosed 2026-12-15 § 45',
      },
    ]);
  });
});

describe('the server of what anybody reads', () => {
  it.each(KINDS)(
    'lets it be kept for a moment, with no cookie and nothing run: %s',
    async (path) => {
      const { get } = await served();

      const got = await get(path);
      const again = await get(path, {
        headers: { 'if-none-match': got.headers.get('etag') ?? '' },
      });
      const head = await get(path, { method: 'HEAD' });

      expect([got.status, again.status, await again.text(), head.status]).toEqual([
        200,
        304,
        '',
        200,
      ]);
      expect(got.headers.get('cache-control')).toBe('public, max-age=30');
      expect(got.headers.get('x-content-type-options')).toBe('nosniff');
      expect(got.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(got.headers.get('set-cookie')).toBeNull();
      const isData = path !== KINDS[0];
      expect(got.headers.get('access-control-allow-origin')).toBe(isData ? '*' : null);
      expect([head.headers.get('etag'), await head.text()]).toEqual([got.headers.get('etag'), '']);
    },
  );

  it.each(['ANNAN', 'RUN?page=2', 'RUN?status=x', 'RUN.xml', 'RUN/x', '%E0%A4%A'])(
    'says in words that nothing is at %s',
    async (path) => {
      const { get } = await served();

      const got = await get(path);

      expect(got.status).toBe(404);
    },
  );

  it('finds a committee by its code in small letters and with å, ä and ö', async () => {
    const { get } = await served({ code: 'KÖN' });

    expect((await get('k%C3%B6n')).status).toBe(200);
    expect((await get(`${encodeURIComponent('KÖN'.normalize('NFD'))}/tillganglighet`)).status).toBe(
      200,
    );
  });

  it('says the same of a committee that shows nothing as of one that is not there', async () => {
    const { get } = await served({ publicView: { ...SHOWN, isOn: false } });

    for (const rest of ['', '.json', '.csv', '/tillganglighet']) {
      const [off, none] = await Promise.all([get(`RUN${rest}`), get(`ANNAN${rest}`)]);
      expect(off.status).toBe(404);
      const said = await off.text();
      expect(said).toContain('Här visas ingenting');
      expect(said).toBe(await none.text());
    }
  });

  it('shows nothing of what was marked, or switched off, within a minute', async () => {
    const { get, pass, ...world } = await served();
    const before = await get('RUN');
    const keptByOthers = Number(
      /max-age=(\d+)/u.exec(before.headers.get('cache-control') ?? '')?.[1],
    );
    const marked = { ...(await world.assignment()), secrecy: MARKED };
    await world.ports.store.commit(change('assignment', marked));

    pass(60_000 - keptByOthers * 1000);
    const afterMarking = await (await get('RUN')).text();
    const off = { ...(await world.committee()), publicView: { ...SHOWN, isOn: false } };
    await world.ports.store.commit(change('committee', off));
    pass(60_000 - keptByOthers * 1000);

    expect(await before.text()).toContain('RUN-1');
    expect(afterMarking).toContain('inga öppna uppdrag');
    expect(afterMarking).not.toContain('RUN-1');
    expect((await get('RUN')).status).toBe(404);
  });

  it('makes an answer once, however often it is asked for within a moment', async () => {
    const { get, pass, ...world } = await served();
    await get('RUN.csv');
    const next = { ...(await world.assignment()), wording: 'Nya ord' };
    await world.ports.store.commit(change('assignment', next));

    const soon = await (await get('RUN.csv')).text();
    pass(10_000);

    expect(soon).not.toContain('Nya ord');
    expect(await (await get('RUN.csv')).text()).toContain('Nya ord');
  });
});
