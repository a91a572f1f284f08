import type { Limits } from './limits.ts';

const MINUTE_MS = 60_000;

export type RateLimits = {
  /**
   * Counts a message that is about to be posted.
   * @returns the seconds to wait when it comes too soon, and then it is not counted
   */
  post(channel: string): number | null;
  clear(): void;
};

/**
 * One message per second and channel, and some hundreds a minute in the workspace: the two limits
 * of chat.postMessage. Slack tolerates short bursts without promising them, so none are tolerated.
 */
export function createRateLimits(
  limits: Pick<Limits, 'channelPaceMs' | 'postsPerMinute'>,
  now: () => number = () => performance.now(),
): RateLimits {
  const lastIn = new Map<string, number>();
  let recent: number[] = [];

  function waitMs(channel: string, at: number): number {
    const last = lastIn.get(channel);
    const forChannel = last === undefined ? 0 : last + limits.channelPaceMs - at;
    if (recent.length < limits.postsPerMinute) return forChannel;
    recent = recent.filter((moment) => moment > at - MINUTE_MS);
    if (recent.length < limits.postsPerMinute) return forChannel;
    return Math.max(forChannel, (recent[0] ?? at) + MINUTE_MS - at);
  }

  return {
    post(channel) {
      const at = now();
      const wait = waitMs(channel, at);
      if (wait > 0) return Math.max(1, Math.ceil(wait / 1000));
      lastIn.set(channel, at);
      recent.push(at);
      return null;
    },
    clear() {
      lastIn.clear();
      recent = [];
    },
  };
}
