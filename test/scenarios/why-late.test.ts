import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket' });
});
afterEach(() => bevaka.stop());

function morning(): { ts: string; text: string; blocks: string; block: string } {
  const message = bevaka.sandbox
    .messages(DIRECTOR, bevaka.direct(DIRECTOR))
    .findLast(({ text }) => text.startsWith('God morgon'));
  const { ts = '', text = '', blocks = [] } = message ?? {};
  const block = blocks.find((each) => JSON.stringify(each).includes('why_late'))?.block_id ?? '';
  return { ts, text, blocks: JSON.stringify(blocks), block };
}

async function choose(reason: string): Promise<void> {
  const { ts, block, blocks } = morning();
  const value = new RegExp(`[^"|]+\\|${reason}`, 'u').exec(blocks)?.[0] ?? '';
  await bevaka.sandbox.act(DIRECTOR, {
    type: 'press',
    on: { channel: bevaka.direct(DIRECTOR), ts },
    action: { blockId: block, actionId: 'why_late', type: 'static_select', value },
    state: {},
  });
}

it('why something is late is chosen in the morning’s message, shown there, and chosen anew', async () => {
  const { say, until, press, sandbox } = bevaka;
  await say(SECRETARY, 'registrera Regiondirektören mål till 15 december');
  await bevaka.moveTo('2026-11-20T07:30:00Z');
  await until(() => morning().block !== '');

  await choose('underlag saknas');
  await until(() => morning().text.includes('Varför sent'));

  expect(morning().text).toContain('✓ Varför sent: underlag saknas (Astrid Lindqvist, fre 20 nov)');
  expect(morning().blocks).not.toContain('"why_late"');
  expect(await say(SECRETARY, 'visa RUN-1')).toContain('Orsak till förseningen');

  await press(DIRECTOR, bevaka.direct(DIRECTOR), 'why_late_again');
  const opened = () => sandbox.snapshot(DIRECTOR).views.at(-1);
  await until(() => opened() !== undefined);
  const other = { text: { type: 'plain_text', text: '' }, value: 'väntar på annan' } as const;
  await sandbox.act(DIRECTOR, {
    type: 'submit-view',
    view: opened()?.id ?? '',
    state: { reason: { reason: { type: 'static_select', selected_option: other } } },
  });
  await until(() => morning().text.includes('väntar på annan'));

  expect(morning().text).not.toContain('underlag saknas');
  expect(await say(SECRETARY, 'siffror')).toContain('Varför sent: väntar på annan *1*');
  expect(await say(SECRETARY, 'historik RUN-1')).toContain('underlag saknas → väntar på annan');
});
