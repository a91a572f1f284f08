import { setTimeout as sleep } from 'node:timers/promises';

export type Pace = { turn(channel: string): Promise<void> };

/** Slack counts from the arrival, and two messages are not equally long on the way. */
const ON_THE_WAY_MS = 30;

/** One message a second and channel: Slack's limit, kept here so that Slack need not say it. */
export function createPace(everyMs: number, real: () => number): Pace {
  const next = new Map<string, number>();
  return {
    async turn(channel) {
      const at = Math.max(next.get(channel) ?? 0, real());
      next.set(channel, at + everyMs + (everyMs > 0 ? ON_THE_WAY_MS : 0));
      if (at > real()) await sleep(at - real());
      if (next.size > 1000) for (const [each, free] of next) if (free < real()) next.delete(each);
    },
  };
}
