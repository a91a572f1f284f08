/** What time it is at Slack. */
export type SlackClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Slack answered.
   * @param date the answer's `Date`, to the second; null where it has none
   * @param askedAt when it was asked, in the time of `performance.now()`
   */
  heard(date: string | null, askedAt: number): void;
};

const SECOND_MS = 1000;

/**
 * Slack's clock as its answers show it: this machine's is believed as long as no answer says
 * otherwise. It is carried on by a clock that nobody sets, so it neither jumps nor goes back when
 * this machine's is put right; messages are looked for in the history by the moments that it gave.
 */
export function createSlackClock(): SlackClock {
  // Slack's time is the monotonic clock's and so much more.
  let ahead = Date.now() - performance.now();
  return {
    now: () => performance.now() + ahead,
    heard(date, askedAt) {
      const at = Date.parse(date ?? '');
      if (Number.isNaN(at)) return;
      // Slack wrote its second between the asking and now, and may have been anywhere within it.
      const least = at - performance.now();
      const most = at + SECOND_MS - askedAt;
      ahead = Math.min(Math.max(ahead, least), most);
    },
  };
}

/**
 * Fetches, and learns what time it is at Slack from every answer.
 * @param hungUp ends every request that is under way
 */
export function fetchBy(clock: SlackClock, hungUp?: AbortSignal): typeof fetch {
  return async (url, init) => {
    const askedAt = performance.now();
    const signals = [hungUp, init?.signal].filter((signal) => signal instanceof AbortSignal);
    const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    clock.heard(response.headers.get('date'), askedAt);
    return response;
  };
}
