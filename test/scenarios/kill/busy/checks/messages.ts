import type { Sandbox } from '@bevaka/slack-sandbox';

import type { Sending } from '../../../../../src/domain/record/message.ts';
import type { Stored } from '../stored.ts';

export type Seen = {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** How many were sent again and are marked as such. */
  readonly repeats: number;
};

/** Every message that is due is to stand in Slack once. */
export function checkMessages({ records }: Stored, sandbox: Pick<Sandbox, 'posted'>): Seen {
  const times = timesByKey(sandbox);
  const messages = records.flatMap((record) => record.messages);
  const posts = messages.filter(({ content }) => content.say !== 'reaction');
  const unsent = messages.filter(({ sending }) => sending.is !== 'sent' && !isGone(sending));
  const missing = posts.filter(({ key, sending }) => sending.is === 'sent' && !times.has(key));
  const twice = posts.filter(({ key }) => (times.get(key) ?? 0) > 1);
  const keys = new Set(messages.map(({ key }) => key));
  const unknown = [...times.keys()].filter((key) => !keys.has(key));
  return {
    lost: [
      ...unsent.map(({ key, sending }) => `the message ${key} is ${JSON.stringify(sending)}`),
      ...missing.map(({ key }) => `the message ${key} is not in Slack`),
      ...unknown.map((key) => `the message ${key} is in Slack and in no record`),
    ],
    doubled: twice
      .filter(({ mayRepeat }) => !mayRepeat)
      .map(({ key }) => `the message ${key} stands ${times.get(key)} times in Slack`),
    repeats: twice.filter(({ mayRepeat }) => mayRepeat).length,
  };
}

/** A reaction to what was deleted, or a morning that was over before Bevaka lived long enough. */
function isGone(sending: Sending): boolean {
  const { is } = sending;
  return is === 'failed' && /message_not_found|too late in the day/.test(sending.why);
}

function timesByKey(sandbox: Pick<Sandbox, 'posted'>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { metadata } of sandbox.posted()) {
    const key = metadata?.event_payload['key'];
    if (typeof key === 'string') times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}
