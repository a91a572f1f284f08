import { expect, it } from 'vitest';

import { arrange } from '../../../src/page/conversation/arrange.ts';
import type { Message } from '../../../src/protocol/message.ts';
import { aMessage } from '../support/builders.ts';

const reader = {
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
  now: new Date('2026-09-29T07:00:00Z'),
};
const at = (storyAt: string, also: Partial<Message> = {}): Message =>
  aMessage({ storyAt, ...also });
const FIRST = at('2026-09-29T07:00:00Z');

const isContinued = (second: Message): boolean | undefined =>
  arrange([FIRST, second], reader)[1]?.isContinued;

it('writes the name once while somebody goes on', () => {
  expect(isContinued(at('2026-09-29T07:04:00Z'))).toBe(true);
});

it.each([
  ['after a pause', at('2026-09-29T07:05:00Z')],
  ['when somebody else speaks', at('2026-09-29T07:01:00Z', { from: 'U01DIR' })],
  ['when only one person sees it', at('2026-09-29T07:01:00Z', { isEphemeral: true })],
  ['when it also went from a thread', at('2026-09-29T07:01:00Z', { isBroadcast: true })],
])('writes the name again %s', (_when, second) => {
  expect(isContinued(second)).toBe(false);
});

it('opens each day of the reader’s zone', () => {
  const late = at('2026-09-29T21:59:00Z');
  const past = at('2026-09-29T22:01:00Z');

  expect(arrange([late, past], reader).map(({ opensDay }) => opensDay)).toEqual([true, true]);
});
