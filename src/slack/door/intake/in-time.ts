import { setTimeout as sleep } from 'node:timers/promises';

import type { Incoming } from './incoming.ts';

/** Slack waits three seconds, and the acknowledgement takes its time on the way. */
const ACK_WITHIN_MS = 2000;

/**
 * The outcome of what is under way. What takes longer than Slack waits is kept and acknowledged
 * meanwhile, and its outcome is then shown by other ways than the acknowledgement.
 * @param early what it is acknowledged with meanwhile
 */
export async function inTime<T>(
  incoming: Incoming,
  working: Promise<T>,
  early: () => unknown = () => undefined,
): Promise<T> {
  const done = new AbortController();
  const slow = sleep(ACK_WITHIN_MS, 'slow' as const, { signal: done.signal, ref: false });
  slow.catch(() => undefined);
  try {
    const first = await Promise.race([working.then(() => 'done' as const), slow]);
    if (first === 'slow') await incoming.acknowledgeEarly(early());
    return await working;
  } finally {
    done.abort();
  }
}
