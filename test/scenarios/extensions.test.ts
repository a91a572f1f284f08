import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

it('"the next meeting" is the one after that which the assignment is due for', async () => {
  const { say, until, direct, sandbox } = bevaka;

  await say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
  const asked = () => sandbox.messages(SECRETARY, direct(SECRETARY)).at(-1)?.text;
  await until(() => direct(SECRETARY) !== '' && asked() !== undefined);

  expect(asked()).toContain(
    'Önskad tid: sammanträdet tis 9 feb 2027 kl. 09:00. Skäl: underlaget dröjer',
  );
});

it('a request stands in the mornings of those who answer it, until one of them has', async () => {
  const { say, press, moveTo, until, direct, sandbox } = bevaka;
  const newestTo = (person: string) => sandbox.messages(person, direct(person)).at(-1);

  await say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
  await until(() => direct(SECRETARY) !== '');
  expect(await say(SECRETARY, 'visa RUN-1')).toContain(
    'väntar på sekreteraren (Maria Öberg): svar om anstånd',
  );
  expect(await say(SECRETARY, 'påminn RUN-1')).toContain('Uppdraget väntar på dig');
  await moveTo('2026-09-30T07:01:00.000Z');

  const morning = newestTo(SECRETARY);
  expect(morning?.text).toContain(
    'Anstånd begärt av Astrid Lindqvist: sammanträdet tis 9 feb 2027 kl. 09:00. Skäl: underlaget dröjer',
  );
  expect(morning?.text).not.toContain('väntar på Regiondirektören');
  await press(SECRETARY, direct(SECRETARY), 'refuse_extension');
  await until(() => newestTo(DIRECTOR)?.text.includes('avslagit') === true);
  await moveTo('2026-10-01T07:01:00.000Z');

  expect(newestTo(SECRETARY)?.text).not.toContain('Anstånd begärt');
});

it('no more time is a time that is sooner', async () => {
  const { say, sandbox, until } = bevaka;

  expect(await say(DIRECTOR, 'anstånd RUN-1 3 november underlaget dröjer')).toContain(
    'inte senare än den som gäller',
  );
  const act = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await sandbox.act(DIRECTOR, { ...act, text: 'anstånd RUN-1' });
  const form = () => JSON.stringify(sandbox.snapshot(DIRECTOR).views.at(-1)?.blocks ?? '');
  await until(() => form().includes('9 feb'));

  expect(form()).not.toContain('3 nov');
});

it.each([
  ['10 februari', '"initial_value":"2027-02-10"'],
  ['sammanträdet i mars', '"initial_value":"sammanträdet i mars"'],
])('a time that fits no meeting (%s) stands in the form, which says so', async (words, shown) => {
  const { sandbox, until } = bevaka;
  const act = { type: 'command', channel: RUN, command: '/uppdrag' } as const;

  await sandbox.act(DIRECTOR, { ...act, text: `anstånd RUN-1 ${words} underlaget dröjer` });
  const form = () => JSON.stringify(sandbox.snapshot(DIRECTOR).views.at(-1)?.blocks ?? '');
  await until(() => form() !== '""');

  expect(form()).toContain(shown);
  expect(form()).toContain('Inget planerat sammanträde passar');
});

it('a day that can be two is asked back', async () => {
  const { say, sandbox } = bevaka;

  expect(await say(DIRECTOR, 'anstånd RUN-1 onsdag 9 februari underlaget dröjer')).toBe(
    'Vilken dag menar du?',
  );
  const answer = JSON.stringify(sandbox.messages(DIRECTOR, RUN).at(-1)?.blocks);
  expect(answer).toContain('tis 9 feb 2027');
  expect(answer).toContain('ons 10 feb 2027');
});
