import { setTimeout as sleep } from 'node:timers/promises';

export type Pace = { turn(channel: string): Promise<void> };

/** Slack counts from the arrival, and two messages are not equally long on the way. */
const ON_THE_WAY_MS = 30;

/**
 * One message a second and channel: Slack's limit, kept here so that Slack need not say it. Counted
 * on a clock that never goes back: by the wall's, an hour put back would silence a channel for one.
 */
export function createPace(everyMs: number): Pace {
  const next = new Map<string, number>();
  return {
    async turn(channel) {
      const at = Math.max(next.get(channel) ?? 0, performance.now());
      next.set(channel, at + everyMs + (everyMs > 0 ? ON_THE_WAY_MS : 0));
      if (at > performance.now()) await sleep(at - performance.now());
      if (next.size > 1000)
        for (const [each, free] of next) if (free < performance.now()) next.delete(each);
    },
  };
}
