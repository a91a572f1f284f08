import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket' });
});
afterEach(() => bevaka.stop());

it('why something is late is chosen in the morning’s message, shown and counted', async () => {
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till 15 december');
  await bevaka.moveTo('2026-11-20T07:30:00Z');
  const direct = bevaka.direct(DIRECTOR);
  const menus = () =>
    bevaka.sandbox
      .messages(DIRECTOR, direct)
      .flatMap((message) => JSON.stringify(message.blocks).match(/[^"|]+\|underlag saknas/u) ?? []);
  await bevaka.until(() => menus().length > 0);
  const message = bevaka.sandbox
    .messages(DIRECTOR, direct)
    .findLast(({ blocks }) => JSON.stringify(blocks).includes('why_late'));

  const block = message?.blocks.find((each) => JSON.stringify(each).includes('why_late'));
  await bevaka.sandbox.act(DIRECTOR, {
    type: 'press',
    on: { channel: direct, ts: message?.ts ?? '' },
    action: {
      blockId: block?.block_id ?? '',
      actionId: 'why_late',
      type: 'static_select',
      value: menus()[0] ?? '',
    },
    state: {},
  });
  await bevaka.until(() =>
    bevaka.sandbox.messages(DIRECTOR, direct).some(({ text }) => text.includes('antecknad')),
  );

  expect(await bevaka.say(SECRETARY, 'visa RUN-1')).toContain('Orsak till förseningen');
  expect(await bevaka.say(SECRETARY, 'siffror')).toContain('Varför sent: underlag saknas *1*');
});
