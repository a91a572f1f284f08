import { schedule } from 'node-cron';

import type { Log } from '../running/log.ts';

export type Heartbeat = {
  /** Beats now, and resolves when what was due has been seen to. */
  beat(): Promise<void>;
  /** When a beat was last seen to its end, in the time of `real`; the start counts as one. */
  lastBeatAt(): number;
  stop(): Promise<void>;
};

const EVERY_MINUTE = '* * * * *';
const EVERY_SECOND = '* * * * * *';

/**
 * Wakes the app every minute (every real second while a story's clock is set). It only wakes: what
 * is due is decided from stored facts, so a missed tick heals at the next. The zone is UTC, for in
 * a zone with daylight saving node-cron is silent for an hour in October.
 */
export function startHeartbeat(parts: {
  readonly work: () => Promise<void>;
  readonly everySecond: boolean;
  readonly log: Log;
  readonly real: () => number;
}): Heartbeat {
  let beating: Promise<void> | null = null;
  let lastBeatAt = parts.real();

  async function work(): Promise<void> {
    await parts.work();
    lastBeatAt = parts.real();
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

  return {
    beat,
    lastBeatAt: () => lastBeatAt,
    async stop() {
      await task.destroy();
      await beating;
    },
  };
}
