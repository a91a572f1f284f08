import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];
/** In the draft's file, in an update and in a comment on the draft. */
const WORD = /gallringsord/iu;
const TOO_EARLY = '2027-11-30T08:00:00.000Z';
const DUE = '2028-02-01T07:30:00.000Z';

let bevaka: Composed & { readonly folder: string };
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const thread = () => bevaka.sandbox.messages(SECRETARY, RUN, card()?.ts ?? '').slice(1);
const direct = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));
const overview = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('Läget för'));
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

/** Everything that the app has said, as it stands now. */
function saidByUs(): string {
  const all = [
    ...bevaka.sandbox.messages(SECRETARY, RUN).filter(({ isEphemeral }) => !isEphemeral),
    ...thread(),
    ...[SECRETARY, DIRECTOR].flatMap(direct),
  ];
  const ours = all.filter(({ isFromApp }) => isFromApp);
  return JSON.stringify(ours.map(({ text, blocks, files }) => [text, blocks, files]));
}

async function drop(name: string): Promise<void> {
  const content = new TextEncoder().encode(`Ett gallringsord i ${name}.`);
  const { id } = await bevaka.sandbox.upload(DIRECTOR, { name, mimetype: 'text/plain', content });
  const channel = bevaka.direct(DIRECTOR);
  await bevaka.sandbox.act(DIRECTOR, { type: 'say', channel, text: '', files: [id] });
}

async function submit(state: Record<string, unknown> = {}): Promise<void> {
  const view = formOf(SECRETARY)?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state: state as never });
}

const text = (field: string, value: string) => ({
  [field]: { [field.split(':')[0] ?? '']: { type: 'plain_text_input', value } },
});

async function setRules(): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, {
    type: 'command',
    channel: RUN,
    command: '/uppdrag',
    text: 'gallring regler',
  });
  await bevaka.until(() => JSON.stringify(formOf(SECRETARY) ?? '').includes('Gallringsregler'));
  const rules = [0, 1].map((at) => ({
    ...text(`months:${at}`, '12'),
    ...text(`ground:${at}`, '§ 4.2'),
    [`groundDay:${at}`]: { groundDay: { type: 'datepicker', selected_date: '2026-01-07' } },
  }));
  await submit(Object.assign({}, ...rules));
}

/** Every word that is on disk. */
async function onDisk(): Promise<string> {
  const names = await readdir(bevaka.folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile());
  const all = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return all.join('\n');
}

async function closed(label: string): Promise<void> {
  await bevaka.say(SECRETARY, `avsluta ${label} § 87`);
  await bevaka.press(SECRETARY, RUN, 'close_confirm');
}

async function received(label: string): Promise<void> {
  await bevaka.say(SECRETARY, `lämna ${label} till diariet`);
  await bevaka.until(() => JSON.stringify(direct(SECRETARY).at(-1) ?? '').includes(label));
  await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'diary_receive');
  await bevaka.until(() => JSON.stringify(formOf(SECRETARY) ?? '').includes('Diarienummer'));
  await submit(text('diaryNumber', 'RS 2026/123'));
}

it('weeds what is due, received and not held, once a person starts it, and leaves a record', async () => {
  const { say, until, press, moveTo, settled, sandbox } = bevaka;
  const register = (what: string) =>
    say(SECRETARY, `registrera Regiondirektören ${what} till sammanträdet den 15 december`);
  await register('mål');
  await until(() => bevaka.direct(DIRECTOR) !== '' && card() !== undefined);
  await drop('utkast.txt');
  await until(() => thread().some(({ files }) => files.length > 0));
  for (const what of ['budget', 'plan']) await register(what);
  await say(DIRECTOR, 'läge RUN-1 risk gallringsord dröjer');
  await until(() => card()?.text.includes('gallringsord') === true);
  for (const label of ['RUN-2', 'RUN-3']) await say(DIRECTOR, `läge ${label} risk väntar på svar`);
  const stored = await bevaka.ports.store.assignmentByNumber(
    (await bevaka.ports.store.committeeByCode(sandbox.team, 'RUN'))?.id ?? '',
    1,
  );
  const copy = stored?.copies[0] ?? 'no copy';
  expect(existsSync(join(bevaka.folder, copy))).toBe(true);
  await say(SECRETARY, 'veckoöversikt måndag');
  await moveTo('2026-10-05T07:30:00.000Z');
  await until(() => overview()?.text.includes('gallringsord') === true);
  await setRules();
  await moveTo('2026-12-16T08:00:00.000Z');
  for (const label of ['RUN-1', 'RUN-2', 'RUN-3']) await closed(label);
  await received('RUN-1');
  await received('RUN-3');
  expect(await say(SECRETARY, 'undanta RUN-3 från gallring: begärt ut')).toContain('undantaget');
  await moveTo(TOO_EARLY);
  await settled();
  expect(await say(SECRETARY, 'gallring')).toContain('Inget att gallra nu');
  expect(direct(SECRETARY).some((each) => each.text.includes('kan gallras'))).toBe(false);

  await moveTo(DUE);
  await until(() => direct(SECRETARY).some((each) => each.text.includes('kan gallras')));
  await press(SECRETARY, bevaka.direct(SECRETARY), 'weeding_review');
  const shown = await say(SECRETARY, 'gallring');
  expect(shown).toContain('RUN-1: 1 utkast');
  expect(shown).toContain('RUN-1: en lägesrapport');
  expect(shown).toContain('RUN-2: inte mottaget i diariet');
  expect(shown).toContain('RUN-3: undantaget');
  expect(await onDisk()).toMatch(WORD);

  await press(SECRETARY, RUN, 'weeding_start');
  await until(() => JSON.stringify(formOf(SECRETARY) ?? '').includes('går inte att ångra'));
  await submit();
  await until(() => direct(SECRETARY).some((each) => each.text.includes('Gallringen är klar')));
  await until(() => !WORD.test(saidByUs()));

  expect(overview()?.text).toMatch(/\*RUN-1\* .+”\[…\]”/u);
  expect(overview()?.text).toContain('”väntar på svar”');
  await until(() => thread().every(({ files }) => files.length === 0));
  expect(existsSync(join(bevaka.folder, copy))).toBe(false);
  // What came in lately is kept until more has come, or until the next start.
  await bevaka.restart();
  const words = (await onDisk()).match(/.{0,300}gallringsord.{0,50}/giu);
  expect(words).toBe(null);
  expect(await say(SECRETARY, 'sök gallringsord')).toContain('Jag hittade inget');
  expect(await say(SECRETARY, 'visa RUN-1')).toContain('*Gallrat:* utkastens innehåll, tis 1 feb');
  expect(await say(SECRETARY, 'visa RUN-3')).toContain('begärt ut');
  expect((await bevaka.ports.store.find('assignment', stored?.id ?? ''))?.drafts[0]).toMatchObject({
    content: { kind: 'file', name: 'utkast.txt', path: null },
  });
  expect(await say(SECRETARY, 'gallring')).toContain('tis 1 feb: 1 utkast (ett uppdrag)');
  expect(await say(SECRETARY, 'häv undantag RUN-3')).toContain('inte längre undantaget');
});
