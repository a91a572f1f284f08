import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { aPair, type Pair } from '../../prove/outage/bevaka.ts';
import { committeeIn } from '../kill/support/on-disk.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const HOUR_MS = 60 * 60_000;
/** In seconds; so long the messages wait, and the clock is set meanwhile. */
const WAITS = 2;
const PATIENCE_MS = 60_000;

let pair: Pair;
beforeEach(async () => {
  pair = await aPair({}, committeeIn);
});
afterEach(async () => void (await pair.end()));

it.each([
  ['back', -HOUR_MS],
  ['ahead', HOUR_MS],
])(
  'an hour %s: what waits is posted once, and a form that stands open is taken once',
  async (_way, byMs) => {
    const { sandbox, setClock } = pair;
    await gives('ny Regiondirektören en rapport utan datum');
    await expect.poll(form).toContain('en rapport');
    const limited = { answer: 'rate-limited', retryAfter: WAITS } as const;
    sandbox.faults.plan('chat.postMessage', limited);
    await gives('registrera Regiondirektören en plan utan datum');

    await setClock(byMs);
    const view = sandbox.snapshot(SECRETARY).views.at(-1)?.id ?? '';
    const submits = { type: 'submit-view', view, state: {} } as const;
    expect((await sandbox.act(SECRETARY, submits)).ok).toBe(true);

    await expect.poll(() => posted('en plan'), { timeout: PATIENCE_MS / 2 }).toEqual([1, 1]);
    await expect.poll(() => posted('en rapport'), { timeout: PATIENCE_MS / 2 }).toEqual([1, 1]);
    await sleep(WAITS * 1000);
    expect([...posted('en plan'), ...posted('en rapport')]).toEqual([1, 1, 1, 1]);
  },
  PATIENCE_MS,
);

async function gives(text: string): Promise<void> {
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text } as const;
  expect((await pair.sandbox.act(SECRETARY, act)).ok).toBe(true);
}

const form = (): string =>
  JSON.stringify(pair.sandbox.snapshot(SECRETARY).views.at(-1)?.blocks ?? '');

/** How many cards and direct messages are about it. */
function posted(words: string): readonly number[] {
  const all = pair.sandbox.posted().filter(({ to, text }) => to === null && text.includes(words));
  const inChannel = all.filter(({ channel }) => channel === RUN).length;
  return [inChannel, all.length - inChannel];
}
