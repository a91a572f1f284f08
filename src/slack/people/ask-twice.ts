import { setTimeout as sleep } from 'node:timers/promises';

/** Nobody waits longer than this for what Slack says of somebody. */
const WITHIN_MS = 8000;

/**
 * Asks once more what failed at once.
 * @throws what failed twice, and what was not answered in time
 */
export async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  const tooLate = new AbortController();
  const late = sleep(WITHIN_MS, undefined, { signal: tooLate.signal, ref: false }).then(() => {
    throw new Error(`no answer within ${WITHIN_MS / 1000} s`);
  });
  // Whoever was answered in time no longer waits for this.
  late.catch(() => undefined);
  try {
    return await Promise.race([ask().catch(() => ask()), late]);
  } finally {
    tooLate.abort();
  }
}
