import type { Ts } from './records.ts';

const MICROSECONDS = 1_000_000;

/**
 * Makes Slack's message ids. They follow real time, as Slack's do, and no two are alike in the
 * whole workspace, so that an id alone is enough to find a message in a test.
 */
export function createMoments(now: () => number = Date.now): { next(): Ts } {
  let last = 0;
  return {
    next() {
      last = Math.max(last + 1, now() * 1000);
      const seconds = Math.floor(last / MICROSECONDS);
      return `${seconds}.${String(last % MICROSECONDS).padStart(6, '0')}`;
    },
  };
}

/** A ts as a number that compares; what is no ts sorts first. */
export function momentOf(ts: string): number {
  const value = Number(ts);
  return Number.isFinite(value) ? value : 0;
}
