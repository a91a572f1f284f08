import { setTimeout as sleep } from 'node:timers/promises';

import type { Fault, Sandbox } from '@bevaka/slack-sandbox';

/** In milliseconds, from one fault to the next. */
const BETWEEN = 400;
/** Longer than Bevaka lets Slack wait for an acknowledgement, and shorter than it waits for Slack. */
const TOO_LATE = { answer: 'late', ms: 2600 } as const;

const ON_THE_WAY: readonly Fault[] = [
  { answer: 'lost', committed: true },
  { answer: 'lost', committed: false },
  { answer: 'server-error', committed: true },
  { answer: 'server-error', committed: false },
  { answer: 'rate-limited', retryAfter: 1 },
  { answer: 'late', ms: 400 },
];
const SAYING = ['chat.postMessage', 'chat.postMessage', 'chat.update', 'reactions.add'];

/** Lets one thing after another go wrong, until it is told to stop. */
export async function troubled(
  sandbox: Sandbox,
  random: () => number,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  while (!signal.aborted) {
    oneOf(random, TROUBLES)(sandbox, random);
    count += 1;
    await sleep(2 * random() * BETWEEN);
  }
  sandbox.faults.clear();
  return count;
}

type Trouble = (sandbox: Sandbox, random: () => number) => void;

const saying: Trouble = ({ faults }, random) =>
  faults.plan(oneOf(random, SAYING), oneOf(random, ON_THE_WAY));

const TROUBLES: readonly Trouble[] = [
  saying,
  saying,
  saying,
  ({ faults }) => faults.deliverTwice(3),
  ({ faults }) => faults.deliverToAll(3),
  ({ faults }) => faults.plan('users.info', TOO_LATE),
  ({ faults }) => faults.plan('views.open', { answer: 'late', ms: 400 }),
  ({ faults }) => faults.plan('chat.postEphemeral', { answer: 'lost', committed: false }),
];

function oneOf<T>(random: () => number, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
