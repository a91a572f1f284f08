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
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(resolve, ACK_WITHIN_MS, 'slow').unref();
  });
  try {
    const first = await Promise.race([working.then(() => 'done' as const), slow]);
    if (first === 'slow') await incoming.acknowledgeEarly(early());
    return await working;
  } finally {
    clearTimeout(timer);
  }
}
