import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, DEVELOPER] = ['U03SEK', 'U01DIR', 'U02RUD'];
/** Ten working days after 29 September are over on 13 October. */
const SILENT_DAY = '2026-10-14T09:00:00.000Z';

let bevaka: Composed;
let left: () => Promise<readonly string[]>;
beforeEach(async () => {
  bevaka = await composeAnew();
  left = leaving(bevaka);
  const { say } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await say(SECRETARY, 'registrera Regiondirektören budget till sammanträdet den 15 december');
  await say(SECRETARY, 'registrera Regional utvecklingsdirektör plan till den 15 december');
  await say(SECRETARY, 'registrera Regiondirektören idé utan datum');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shownIn = (person: string) => JSON.stringify(formOf(person)?.blocks ?? '');
const newest = (person: string) =>
  bevaka.sandbox.messages(person, bevaka.direct(person)).at(-1)?.text ?? '';
const privately = (person: string) => bevaka.sandbox.messages(person, RUN).at(-1)?.text ?? '';

async function open(person: string, words: string): Promise<void> {
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text: words } as const;
  await bevaka.sandbox.act(person, act);
  await bevaka.until(() => formOf(person) !== undefined);
}

async function send(person: string, state = {}): Promise<void> {
  const question = { question: { type: 'plain_text_input', value: 'Hinner ni?' } } as const;
  const view = formOf(person)?.id ?? '';
  const given = { question, ...state };
  await bevaka.sandbox.act(person, { type: 'submit-view', view, state: given });
  await bevaka.until(() => formOf(person) === undefined);
  await bevaka.settled();
}

describe('everybody who is silent', () => {
  it('gets one message with buttons for each of theirs, and is not asked twice a day', async () => {
    const { moveTo, say, until, press, direct, sandbox } = bevaka;
    await moveTo(SILENT_DAY);
    await left();

    await open(SECRETARY, 'påminn tysta');
    expect(shownIn(SECRETARY)).toContain('om 3 uppdrag. 2 personer får frågan');
    await send(SECRETARY);
    // Which of two people hears first is in no order.
    expect((await left()).toSorted()).toEqual([
      'U01DIR: Maria Öberg ber om en lägesrapport: ”Hinner ni?”',
      'U02RUD: Maria Öberg ber om en lägesrapport: ”Hinner ni?”',
    ]);
    expect(newest(DIRECTOR)).toContain('*RUN-1*');
    expect(newest(DIRECTOR)).toContain('*RUN-2*');
    expect(newest(DIRECTOR)).not.toContain('*RUN-4*');
    expect(privately(SECRETARY)).toContain('till 2 personer, om 3 uppdrag');

    const blocks = JSON.stringify(sandbox.messages(DIRECTOR, direct(DIRECTOR)).at(-1)?.blocks);
    expect(blocks.split('"give_update"')).toHaveLength(3);
    await press(DIRECTOR, direct(DIRECTOR), 'blocked');
    await until(() => newest(DIRECTOR).includes('läget är sparat'));
    expect(await say(SECRETARY, 'påminn tysta')).toContain('Ingen att fråga');
    expect(await say(SECRETARY, 'påminn RUN-2')).toContain('i dag');
  });

  it('is who has said nothing for as long as the committee has chosen', async () => {
    const { moveTo, say } = bevaka;
    await moveTo('2026-10-09T09:00:00.000Z');
    expect(await say(SECRETARY, 'påminn tysta')).toContain('Ingen att fråga');

    await moveTo(SILENT_DAY);
    await say(DEVELOPER, 'läge RUN-3 på väg');
    await open(SECRETARY, 'påminn tysta');
    expect(shownIn(SECRETARY)).toContain('om 2 uppdrag. En person får frågan');
    // Nobody asks themself.
    expect(await say(DIRECTOR, 'påminn tysta')).toContain('Ingen att fråga');
  });

  it('is asked by nobody but those who may remind', async () => {
    await bevaka.moveTo(SILENT_DAY);

    expect(await bevaka.say('U04HAN', 'påminn tysta')).toContain('får du inte');
  });
});

it('a question goes to whoever has the work, once a day', async () => {
  const { say, until } = bevaka;
  await left();

  expect(await say(SECRETARY, 'påminn RUN-1 hur går det?')).toContain('Frågan är skickad');
  await until(() => newest(DIRECTOR).includes('hur går det?'));
  expect(await left()).toEqual(['U01DIR: Maria Öberg ber om en lägesrapport: ”hur går det?”']);

  expect(await say(SECRETARY, 'påminn RUN-1')).toContain('i dag');
});

it('the same is asked from a button below the assignment', async () => {
  const { say, press, until } = bevaka;
  await say(SECRETARY, 'visa RUN-3');
  await left();

  await press(SECRETARY, RUN, 'ask_report');
  await until(() => formOf(SECRETARY) !== undefined);
  await send(SECRETARY);

  expect(await left()).toEqual(['U02RUD: Maria Öberg ber om en lägesrapport: ”Hinner ni?”']);
});

it('those who were in this morning’s message are named first, and asked about once', async () => {
  const { moveTo, until } = bevaka;
  // The first steps before the draft on 19 November.
  await moveTo('2026-11-10T07:01:00.000Z');
  await until(() => newest(DIRECTOR).startsWith('God morgon!'));
  await left();

  await open(SECRETARY, 'påminn tysta');
  expect(shownIn(SECRETARY)).toContain('Fick det i morgonens påminnelse: ');
  expect(shownIn(SECRETARY)).toContain('Astrid Lindqvist');
  const selected_option = { text: { type: 'plain_text', text: 'Fråga dem också' }, value: 'all' };
  await send(SECRETARY, { whom: { whom: { type: 'radio_buttons', selected_option } } });

  expect(await left()).toHaveLength(2);
});
