import { readFileSync } from 'node:fs';

import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const SEED = readFileSync('test/fixtures/RUN-516-2020.txt', 'utf8');
const RUN = 'C01RUN';
const MORNING = 'God morgon! Det här behöver dig i dag.';
const [SECRETARY, DIRECTOR, DEVELOPMENT, OFFICER] = ['U03SEK', 'U01DIR', 'U02RUD', 'U04HAN'];

/** Reads the decision with "Registrera uppdrag" and confirms what was found with one press. */
async function readAndConfirm({ sandbox, until }: Composed): Promise<void> {
  await sandbox.act(SECRETARY, { type: 'say', channel: RUN, text: SEED });
  const ts = sandbox.messages(SECRETARY, RUN).at(-1)?.ts ?? '';
  const shortcut = { type: 'message-shortcut', callbackId: 'register_message' } as const;
  await sandbox.act(SECRETARY, { ...shortcut, channel: RUN, ts });
  await until(() => sandbox.snapshot(SECRETARY).views.length === 1);
  const view = sandbox.snapshot(SECRETARY).views[0]?.id ?? '';
  const confirmed = await sandbox.act(SECRETARY, { type: 'submit-view', view, state: {} });
  expect(confirmed).toMatchObject({ ok: true });
}

function cardOf({ sandbox }: Composed): { ts: string; text: string } {
  const found = sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
  if (found === undefined) throw new Error('There is no card.');
  return found;
}

const cardSays = (bevaka: Composed, words: string): Promise<void> =>
  bevaka.until(() => cardOf(bevaka).text.includes(words));

/** Drops a file in the thread under the card. */
async function dropDraft(bevaka: Composed, name: string): Promise<void> {
  const { sandbox } = bevaka;
  const content = new TextEncoder().encode(name);
  const file = await sandbox.upload(OFFICER, { name, mimetype: 'text/plain', content });
  const reply = { channel: RUN, text: '', threadTs: cardOf(bevaka).ts, files: [file.id] };
  await sandbox.act(OFFICER, { type: 'say', ...reply });
}

async function askForChanges(bevaka: Composed, comment: string): Promise<void> {
  const { sandbox, until, press } = bevaka;
  await press(DIRECTOR, RUN, 'request_changes', cardOf(bevaka).ts);
  await until(() => sandbox.snapshot(DIRECTOR).views.length === 1);
  const view = sandbox.snapshot(DIRECTOR).views[0];
  const field = view?.blocks.find(({ block_id: id }) => id === 'comment');
  if (view === undefined || field?.type !== 'input') throw new Error('There is no such field.');
  const given = { type: 'plain_text_input', value: comment };
  const state = { comment: { [field.element.action_id ?? '']: given } };
  await sandbox.act(DIRECTOR, { type: 'submit-view', view: view.id, state });
}

const morningOf = (day: DateTime): string => day.set({ hour: 8, minute: 1 }).toISO() ?? '';

describe.each(['socket', 'http'] as const)('the autumn of RUN/516/2020 over %s', (by) => {
  it('is lived with these messages and no others', async () => {
    const bevaka = await composeAnew({ by });
    const { sandbox, say, press, until, moveTo } = bevaka;
    const left = leaving(bevaka);

    /** Every morning up to and with the last day; what left, by the day that it left on. */
    let today = DateTime.fromISO('2026-09-29', { zone: 'Europe/Stockholm' });
    const mornings = async (last: string): Promise<Record<string, readonly string[]>> => {
      const found: Record<string, readonly string[]> = {};
      while (today.toISODate() !== last) {
        today = today.plus({ days: 1 });
        await moveTo(morningOf(today));
        const messages = await left();
        if (messages.length > 0) found[today.toISODate() ?? ''] = messages.toSorted();
      }
      return found;
    };

    await readAndConfirm(bevaka);
    await until(() => sandbox.posted().length >= 2);
    expect((await left()).toSorted()).toEqual([
      'U01DIR: Du har fått ett uppdrag.',
      'channel: *RUN-1* ta fram förslag på mål och prioriteringar för det regionala tillväxtarbetet',
    ]);

    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await cardSays(bevaka, '*Mottaget av:*');
    expect(await left()).toEqual([]);

    await say(DIRECTOR, 'delegera RUN-1 <@U02RUD>');
    await until(() => sandbox.messages(DEVELOPMENT, bevaka.direct(DEVELOPMENT)).length === 1);
    await say(DEVELOPMENT, 'delegera RUN-1 <@U04HAN>');
    await until(() => sandbox.messages(OFFICER, bevaka.direct(OFFICER)).length === 1);
    const given = (await left()).toSorted();
    expect(given).toHaveLength(2);
    expect(given[0]).toMatch(/^U02RUD: .* har lämnat ett uppdrag till dig\.$/);
    expect(given[1]).toMatch(/^U04HAN: .* har lämnat ett uppdrag till dig\.$/);

    expect(await say(DIRECTOR, 'status')).toContain('inget besked än');
    expect(await left()).toEqual(['channel: Läget för Regionala utvecklingsnämnden, tis 29 sep']);

    expect(await mornings('2026-11-10')).toEqual({
      '2026-11-10': [`U04HAN: ${MORNING}`],
    });
    const reminder = sandbox.messages(OFFICER, bevaka.direct(OFFICER)).at(-1);
    expect(reminder?.text).toContain('Utkast tor 19 nov – om 9 dagar');

    const answer = { channel: bevaka.direct(OFFICER), threadTs: reminder?.ts ?? '' };
    await sandbox.act(OFFICER, { type: 'say', ...answer, text: 'intervjuerna är klara' });
    await cardSays(bevaka, '”intervjuerna är klara”');
    expect(await left()).toEqual([]);

    await dropDraft(bevaka, 'Mål och prioriteringar.txt');
    await cardSays(bevaka, 'v1 Mål och prioriteringar.txt');
    await until(() => sandbox.messages(SECRETARY, RUN, cardOf(bevaka).ts).length >= 3);
    expect((await left()).toSorted()).toEqual([
      'U01DIR: *Utkast v1 av RUN-1 väntar på dig.*',
      'thread: *RUN-1* Utkast v1 är mottaget.',
    ]);

    expect(await say(DIRECTOR, 'status')).toContain('utkast inlämnat');
    expect(await left()).toEqual(['channel: Läget för Regionala utvecklingsnämnden, tis 10 nov']);

    await askForChanges(bevaka, 'Skriv mer om näringslivet.');
    await until(() => sandbox.messages(OFFICER, bevaka.direct(OFFICER)).length >= 3);
    expect((await left()).toSorted()).toEqual([
      'U04HAN: Astrid Lindqvist vill ha ändringar i utkast v1:',
      'thread: *RUN-1* Astrid Lindqvist vill ha ändringar i utkast v1:',
    ]);

    // The draft is in, so its own days remind nobody but of the changes; the presidium's are the
    // secretary's, and the final papers the director's.
    expect(await mornings('2026-11-26')).toEqual({
      '2026-11-11': [`U04HAN: ${MORNING}`],
      '2026-11-13': [`U03SEK: ${MORNING}`, `U04HAN: ${MORNING}`],
      '2026-11-19': ['channel: tis 15 dec: 1 uppdrag, 1 utkast'],
      '2026-11-20': [`U03SEK: ${MORNING}`, `U04HAN: ${MORNING}`],
      '2026-11-24': [`U03SEK: ${MORNING}`],
      '2026-11-26': [`U01DIR: ${MORNING}`],
    });
    expect(sandbox.messages(SECRETARY, bevaka.direct(SECRETARY)).at(-1)?.text).toContain(
      '*Presidium i dag* inför tis 15 dec: 1 uppdrag',
    );
    expect(sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR)).at(-1)?.text).toContain(
      'Slutliga handlingar mån 7 dec',
    );

    await dropDraft(bevaka, 'Mål, andra utkastet.txt');
    await cardSays(bevaka, 'v2 Mål, andra utkastet.txt');
    await until(() => sandbox.messages(SECRETARY, RUN, cardOf(bevaka).ts).length >= 5);
    expect((await left()).toSorted()).toEqual([
      'U01DIR: *Utkast v2 av RUN-1 väntar på dig.*',
      'thread: *RUN-1* Utkast v2 är mottaget.',
    ]);
    await press(DIRECTOR, RUN, 'approve_final', cardOf(bevaka).ts);
    await until(() => sandbox.messages(OFFICER, bevaka.direct(OFFICER)).length >= 4);
    expect(await left()).toEqual(['U04HAN: Ditt utkast v2 är godkänt som slutligt.']);

    expect(await mornings('2026-12-08')).toEqual({
      '2026-11-27': [`U03SEK: ${MORNING}`],
      '2026-12-04': [`U03SEK: ${MORNING}`],
      '2026-12-08': [`U03SEK: ${MORNING}`],
    });
    expect(sandbox.messages(SECRETARY, bevaka.direct(SECRETARY)).at(-1)?.text).toContain(
      '*Utskick i dag* inför tis 15 dec: 1 uppdrag',
    );
    await say(DIRECTOR, 'redovisa RUN-1');
    await cardSays(bevaka, 'slutredovisat*');
    expect(await say(DIRECTOR, 'status')).toContain('slutredovisat');
    expect(await left()).toEqual(['channel: Läget för Regionala utvecklingsnämnden, tis 8 dec']);

    expect(await mornings('2026-12-15')).toEqual({});
    await moveTo('2026-12-15T12:00:00.000Z');
    await say(SECRETARY, 'avsluta RUN-1 § 87');
    await press(SECRETARY, RUN, 'close_confirm');
    await cardSays(bevaka, ', § 87*');

    const over = 'Maria Öberg har avslutat ett uppdrag. Du behöver inte göra något mer.';
    expect(await mornings('2027-01-15')).toEqual({
      '2026-12-16': [`U01DIR: ${over}`, `U04HAN: ${over}`],
    });
    expect(await left()).toEqual([]);
    await bevaka.stop();
  });
});
