import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const inChannel = () => bevaka.sandbox.messages(SECRETARY, RUN);
const cards = () => inChannel().filter(({ text }) => text.startsWith('*RUN-1'));
const card = () => cards().at(0)?.text ?? '';

it('what comes round has one card, and each occurrence is worked on as any other assignment', async () => {
  const { say, until, press, sandbox, direct, moveTo, settled } = bevaka;

  const answer = await say(
    SECRETARY,
    'registrera Regiondirektören redovisa ekonomin vid varje sammanträde',
  );
  expect(answer).toContain('*RUN-1* redovisa ekonomin · vid varje sammanträde');
  expect(answer).toContain('*RUN-1, nov 2026* sammanträdet tis 3 nov');
  expect(answer).toContain('*RUN-1, dec 2026* sammanträdet tis 15 dec');
  await until(() => card().includes('RUN-1, dec 2026') && direct(DIRECTOR) !== '');

  // A reply under the card is about the one that is worked on now.
  const root = cards()[0]?.ts ?? '';
  const words = { type: 'say', channel: RUN, text: 'underlaget är beställt' } as const;
  await sandbox.act(DIRECTOR, { ...words, threadTs: root });
  await until(() => card().includes('underlaget är beställt'));
  expect(card()).toMatch(/RUN-1, nov 2026.*”underlaget är beställt”/);

  expect(await say(DIRECTOR, 'läge RUN-1, dec 2026 risk saknar siffror')).toContain(
    '*RUN-1, dec 2026*',
  );
  expect(await say(DIRECTOR, 'läge RUN-1, maj 2031 risk saknar siffror')).toContain(
    'hittar jag inte',
  );
  expect(await say(SECRETARY, 'lista')).toMatch(/RUN-1, nov 2026[^]*RUN-1, dec 2026/);
  expect(await say(SECRETARY, 'utfall RUN-1 noterad § 9')).toContain('inte varit');

  // The meeting ends its occurrence, and the next one is there.
  await moveTo('2026-11-04T09:00:00.000Z');
  expect(await say(SECRETARY, 'utfall RUN-1 till handlingarna § 90')).toContain('RUN-1, nov 2026');
  await until(() => !card().includes('RUN-1, nov 2026'));
  expect(card()).toContain('RUN-1, feb 2027');

  // The committee ends the whole.
  await say(SECRETARY, 'avsluta RUN-1 § 45');
  await press(SECRETARY, RUN, 'close_confirm');
  await until(() => card().includes('§ 45'));
  await settled();
  expect(await say(SECRETARY, 'lista')).not.toContain('RUN-1');
  expect(cards()).toHaveLength(1);
  const told = sandbox.messages(DIRECTOR, direct(DIRECTOR)).map(({ text }) => text);
  expect(told.filter((text) => text.includes('Du har fått ett uppdrag'))).toHaveLength(1);
});

it('a period’s report goes to a meeting that is proposed, shown and can be changed', async () => {
  const { say, until, sandbox, press } = bevaka;
  await say(SECRETARY, 'sammanträde nytt 2027-03-16 09:00');

  const answer = await say(
    SECRETARY,
    'registrera Regiondirektören ekonomisk rapport varje tertial',
  );
  expect(answer).toContain('*RUN-1, T3 2026* sammanträdet tis 9 feb 2027');
  expect(answer).toContain('T1 2027 väntar på att ett sammanträde läggs in');
  await press(SECRETARY, RUN, 'occurrences');
  await until(() => sandbox.snapshot(SECRETARY).views.length > 0);
  const view = sandbox.snapshot(SECRETARY).views.at(-1);
  const block = view?.blocks.find((each) => each.block_id === 'occurrence:0');
  const options =
    block?.type === 'input' && block.element.type === 'static_select'
      ? (block.element.options ?? [])
      : [];
  const { text, value = '' } = options.find((each) => each.text.text.includes('mars')) ?? {};
  if (text === undefined) throw new Error('The form offers no meeting in March');
  const chosen = { type: 'static_select', selected_option: { text, value } } as const;
  const state = { 'occurrence:0': { occurrence: chosen } };
  await sandbox.act(SECRETARY, { type: 'submit-view', view: view?.id ?? '', state });
  await until(() => card().includes('RUN-1, T3 2026* sammanträdet tis 16 mars 2027'));
});

it('what only says that it goes on is asked how often', async () => {
  const { say, press, until } = bevaka;

  await say(SECRETARY, 'registrera Regiondirektören redovisa ekonomin löpande');
  const asked = JSON.stringify(inChannel().at(-1)?.blocks);
  expect(asked).toContain('Varje tertial');
  expect(asked).toContain('Utan datum');
  await press(SECRETARY, RUN, 'register_with:standing:vid varje sammanträde');
  await until(() => card().includes('RUN-1, nov 2026'));

  expect(card()).toContain('redovisa ekonomin löpande');
});
