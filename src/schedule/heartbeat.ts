import { schedule } from 'node-cron';

import type { Log } from '../running/log.ts';

export type Heartbeat = {
  /** Beats now, and resolves when what was due has been seen to. */
  beat(): Promise<void>;
  /** Milliseconds since a beat was last seen to its end; the start counts as one. */
  age(): number;
  stop(): Promise<void>;
};

const EVERY_MINUTE = '* * * * *';
const EVERY_SECOND = '* * * * * *';
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
/** So many beats may be missed before it beats by itself. */
const MISSED = 1.5;

/**
 * Wakes the app every minute (every real second while a story's clock is set). It only wakes: what
 * is due is decided from stored facts, so a missed tick heals at the next. The zone is UTC, for in
 * a zone with daylight saving node-cron is silent for an hour in October. It is silent for as long as
 * the wall's clock is put back, too; then a timer that nobody sets beats in its place.
 */
export function startHeartbeat(parts: {
  readonly work: () => Promise<void>;
  readonly everySecond: boolean;
  readonly log: Log;
}): Heartbeat {
  let beating: Promise<void> | null = null;
  let lastBeatAt = performance.now();
  const everyMs = parts.everySecond ? SECOND_MS : MINUTE_MS;
  const age = (): number => performance.now() - lastBeatAt;

  async function work(): Promise<void> {
    await parts.work();
    lastBeatAt = performance.now();
  }

  async function beat(): Promise<void> {
    beating ??= work()
      .catch((error: unknown) => parts.log.error({ error: String(error) }, 'a heartbeat failed'))
      .finally(() => {
        beating = null;
      });
    await beating;
  }

  const task = schedule(parts.everySecond ? EVERY_SECOND : EVERY_MINUTE, beat, {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
  });

  const watch = setInterval(() => {
    if (age() > MISSED * everyMs) void beat();
  }, everyMs).unref();

  return {
    beat,
    age,
    async stop() {
      clearInterval(watch);
      await task.destroy();
      await beating;
    },
  };
}
