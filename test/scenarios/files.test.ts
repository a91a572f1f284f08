import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const OFFICER = 'U04HAN';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const words = (person: string) => JSON.stringify(formOf(person)?.blocks ?? '');

async function drop(person: string, name: string, content: Uint8Array): Promise<void> {
  const { sandbox } = bevaka;
  const file = await sandbox.upload(person, {
    name,
    mimetype: 'application/octet-stream',
    content,
  });
  await sandbox.act(person, { type: 'say', channel: RUN, text: '', files: [file.id] });
}

function offered(person: string): boolean {
  return JSON.stringify(bevaka.sandbox.messages(person, RUN)).includes('read_file');
}

describe("minutes dropped in the committee's channel", () => {
  it('are offered to be read, read on the button, and confirmed', { timeout: 30_000 }, async () => {
    const { press, until } = bevaka;

    await drop(SECRETARY, 'protokoll.pdf', readFileSync('test/fixtures/pages/01.pdf'));
    await until(() => offered(SECRETARY));
    await press(SECRETARY, RUN, 'read_file');
    await until(() => words(SECRETARY).includes('kommunikationschefen'));

    expect(words(SECRETARY)).toContain('§ 8');
    expect(words(SECRETARY)).toContain('Uppdrag 3 av 3');
    expect(words(SECRETARY)).toContain('Befattningen finns inte i nämnden');
  });

  it('say what is wrong with them, and ask again', { timeout: 30_000 }, async () => {
    const { press, until } = bevaka;

    await drop(SECRETARY, 'protokoll.pdf', Buffer.from('%PDF-1.7\nnoise'));
    await until(() => offered(SECRETARY));
    await press(SECRETARY, RUN, 'read_file');
    await until(() => words(SECRETARY).includes('Filen är skadad'));

    expect(words(SECRETARY)).toContain('"file"');
  });

  it('are offered to nobody who may not register, and pictures to nobody', async () => {
    const { sandbox, settled } = bevaka;

    await drop(OFFICER, 'protokoll.pdf', Buffer.from('%PDF-1.7'));
    await drop(SECRETARY, 'bild.png', Buffer.from('png'));
    await settled();
    await sandbox.act(SECRETARY, { type: 'say', channel: RUN, text: 'hej' });
    await settled();

    expect([offered(OFFICER), offered(SECRETARY)]).toEqual([false, false]);
  });
});

it("a message's file is read by the shortcut", { timeout: 30_000 }, async () => {
  const { sandbox, until } = bevaka;
  await drop(SECRETARY, 'protokoll.docx', readFileSync('test/fixtures/pages/02.docx'));
  const ts = sandbox.messages(SECRETARY, RUN).findLast(({ files }) => files.length > 0)?.ts ?? '';

  const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
  await sandbox.act(SECRETARY, { ...shortcut, channel: RUN, ts });
  await until(() => words(SECRETARY).includes('bemanningsplan'));

  expect(words(SECRETARY)).toContain('Uppdrag 2 av 2');
});

describe('the list of open assignments that the office has', () => {
  it(
    'is shown as it would be registered, and registered by one press',
    { timeout: 30_000 },
    async () => {
      const { sandbox, until } = bevaka;
      const list = [
        'Uppdrag;Ansvarig;Till när;Dnr',
        'ta fram mål;Regiondirektören;2026-12-15;RUN/1/2026',
        'se över avgifterna;Regiondirektören;kvartal 1 2027;',
        'plantera träd;Trädgårdsmästaren;2026-12-15;',
      ].join('\n');
      const content = new TextEncoder().encode(list);
      const file = await sandbox.upload(SECRETARY, {
        name: 'lista.csv',
        mimetype: 'text/csv',
        content,
      });

      await sandbox.act(SECRETARY, {
        type: 'command',
        channel: RUN,
        command: '/uppdrag',
        text: 'importera',
      });
      await until(() => formOf(SECRETARY) !== undefined);
      const state = { file: { file: { type: 'file_input', files: [file.id] } } };
      await sandbox.act(SECRETARY, {
        type: 'submit-view',
        view: formOf(SECRETARY)?.id ?? '',
        state,
      });
      await until(() => words(SECRETARY).includes('2 rader kan registreras'));
      expect(words(SECRETARY)).toContain(
        'Rad 2: ta fram mål · Regiondirektören · sammanträdet tis 15 dec kl. 09:00',
      );
      expect(words(SECRETARY)).toContain(
        'Rad 3: se över avgifterna · Regiondirektören · senast kvartal 1 2027',
      );
      expect(words(SECRETARY)).toContain(
        'Rad 4: nämnden har ingen sådan ansvarig: Trädgårdsmästaren',
      );
      await sandbox.act(SECRETARY, {
        type: 'submit-view',
        view: formOf(SECRETARY)?.id ?? '',
        state: {},
      });
      await until(() => JSON.stringify(sandbox.messages(SECRETARY, RUN)).includes('*RUN-2*'));

      expect(formOf(SECRETARY)).toBeUndefined();
      await bevaka.settled();
      const director = sandbox.messages('U01DIR', bevaka.direct('U01DIR'));
      expect(director).toHaveLength(1);
    },
  );
});

describe('a file dropped under a card', () => {
  it('is fetched and kept for those alone who may give a draft', async () => {
    const { sandbox, say, until, settled, ports } = bevaka;
    const keep = vi.spyOn(ports.files, 'keep');
    const card = () =>
      sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
    const dropBelow = async (person: string): Promise<void> => {
      const content = Buffer.from(`av ${person}`);
      const given = { name: 'utkast.txt', mimetype: 'text/plain', content };
      const { id } = await sandbox.upload(person, given);
      const reply = { channel: RUN, text: '', threadTs: card()?.ts ?? '', files: [id] };
      await sandbox.act(person, { type: 'say', ...reply });
    };
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => card() !== undefined);
    await settled();

    await dropBelow('U02RUD');
    await dropBelow('U01DIR');
    await until(() => card()?.text.includes('v1 utkast.txt') === true);

    expect(keep).toHaveBeenCalledTimes(1);
  });
});
