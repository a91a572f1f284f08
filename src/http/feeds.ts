import { randomBytes } from 'node:crypto';

import type { Feeds } from '../app/ports/feeds.ts';

/** How long an address that works once waits to be used, in milliseconds. */
const ONCE_FOR_MS = 10 * 60_000;
/** More than wait at any time; the oldest go first. */
const MOST_WAITING = 1000;
/** So often a minute one calendar is given: programs ask a few times an hour. */
const MOST_A_MINUTE = 10;

/** The addresses of calendars, and what they stand for. */
export type FeedAddresses = Feeds & {
  /** The secret that an address works once for; null when it has been used or is too old. */
  take(once: string): string | null;
  /** False when this secret's calendar was asked for too often just now. */
  mayAsk(secret: string): boolean;
  /** One answer was given; what is asked in vain is not counted, so that guesses fill nothing. */
  wasGiven(secret: string): void;
};

/** @param publicUrl the address at which the world sees the server */
export function createFeeds({
  publicUrl,
  real,
}: {
  readonly publicUrl: string;
  readonly real: () => number;
}): FeedAddresses {
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  const waiting = new Map<string, { secret: string; until: number }>();
  let minute = { from: 0, answered: new Map<string, number>() };
  return {
    addressOf: (secret) => new URL(`calendar/${secret}.ics`, base).href,
    onceAddressOf(secret) {
      const once = randomBytes(32).toString('base64url');
      const [oldest] = waiting.keys();
      if (waiting.size >= MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      waiting.set(once, { secret, until: real() + ONCE_FOR_MS });
      return new URL(`calendar/once/${once}.ics`, base).href;
    },
    take(once) {
      const found = waiting.get(once);
      waiting.delete(once);
      return found !== undefined && real() <= found.until ? found.secret : null;
    },
    mayAsk(secret) {
      if (real() - minute.from > 60_000) minute = { from: real(), answered: new Map() };
      return (minute.answered.get(secret) ?? 0) < MOST_A_MINUTE;
    },
    wasGiven(secret) {
      minute.answered.set(secret, (minute.answered.get(secret) ?? 0) + 1);
    },
  };
}
