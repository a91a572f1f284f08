import { createHash } from 'node:crypto';

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { dossierSchema } from '../../src/reports/dossier/schema.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const DIRECTOR = 'U01DIR';
const SECRETARY = 'U03SEK';
const REGISTRAR = 'U08ENG';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shown = (person: string): string => JSON.stringify(formOf(person) ?? null);
const direct = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));
const newest = (person: string): string => JSON.stringify(direct(person).at(-1) ?? null);

async function submit(person: string, state = {}): Promise<void> {
  await bevaka.sandbox.act(person, { type: 'submit-view', view: formOf(person)?.id ?? '', state });
}

async function fetched(person: string): Promise<Uint8Array> {
  await bevaka.until(() => shown(person).includes('/file/'));
  const address = /"url":"(?<url>[^"]+\/file\/[^"]+)"/u.exec(shown(person))?.groups?.['url'] ?? '';
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

it('hands a closed assignment over, and shows where the diary has it', async () => {
  const { say, press, until, moveTo } = bevaka;
  await say(SECRETARY, `roll sätt registrator <@${REGISTRAR}>`);
  await say(SECRETARY, 'registrera Regiondirektören mål & medel till sammanträdet den 15 december');
  await until(() => bevaka.direct(DIRECTOR) !== '' && newest(DIRECTOR).includes('RUN-1'));
  await say(DIRECTOR, 'läge RUN-1 enligt plan dialogen är klar');
  await say(SECRETARY, 'påminn RUN-1');
  await moveTo('2026-12-16T08:00:00.000Z');
  await say(SECRETARY, 'avsluta RUN-1 § 87');
  await press(SECRETARY, RUN, 'close_confirm');
  await press(SECRETARY, RUN, 'to_diary');

  await until(() => bevaka.direct(REGISTRAR) !== '' && newest(REGISTRAR).includes('RUN-1'));
  await press(REGISTRAR, bevaka.direct(REGISTRAR), 'diary_package');
  const files = unzipSync(await fetched(REGISTRAR));
  const dossier = dossierSchema.parse(
    JSON.parse(strFromU8(files['dossier.json'] ?? new Uint8Array())),
  );
  const sums = strFromU8(files['checksums-sha256.txt'] ?? new Uint8Array());

  expect(Object.keys(files)).toEqual(['dossier.json', 'dossier.pdf', 'checksums-sha256.txt']);
  expect(sums).toContain(
    `${createHash('sha256')
      .update(files['dossier.pdf'] ?? '')
      .digest('hex')}  dossier.pdf`,
  );
  expect(dossier.ArkivobjektArende).toMatchObject({
    ArkivobjektID: 'RUN-1',
    Arendemening: 'mål & medel',
    StatusArande: 'Avslutat',
  });
  expect(dossier.history.map(({ what }) => what)).toContain('handed-to-diary');
  expect(dossier.messages.find(({ kind }) => kind === 'nudge')).toMatchObject({
    quote: 'whole',
    text: expect.stringContaining('RUN-1'),
  });

  await press(REGISTRAR, bevaka.direct(REGISTRAR), 'diary_receive');
  await until(() => shown(REGISTRAR).includes('Diary number'));
  await submit(REGISTRAR, {
    diaryNumber: { diaryNumber: { type: 'plain_text_input', value: 'RS 2026/123' } },
  });
  await until(() =>
    direct(REGISTRAR).some(({ text, blocks }) =>
      `${text}${JSON.stringify(blocks)}`.includes('Received in the diary: RS 2026/123'),
    ),
  );

  expect(await say(SECRETARY, 'visa RUN-1')).toContain('*I diariet:* RS 2026/123, ons 16 dec');
  expect(await say(SECRETARY, 'lämna RUN-1 till diariet')).toContain('redan mottaget');
  expect(await say(SECRETARY, 'diariet')).toContain('Inget väntar');
});

it('lets the registrar do nothing else', async () => {
  const { say } = bevaka;
  await say(SECRETARY, `roll sätt registrator <@${REGISTRAR}>`);
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');

  expect(await say(REGISTRAR, 'visa RUN-1')).toContain('RUN-1');
  expect(await say(REGISTRAR, 'avsluta RUN-1 § 1')).toContain('may');
  expect(await say(REGISTRAR, 'hand over RUN-1 to the diary')).toContain('may');
  expect(await say(REGISTRAR, 'läge RUN-1 risk')).toContain('may');
  expect(await say(SECRETARY, 'skicka RUN-1 till diariet')).toContain('Lämnat till diariet');
});
