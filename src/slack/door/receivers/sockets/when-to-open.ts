/** One is enough to hear; with two, one hears while the other is renewed. */
export const WANTED = 2;

/** What ended an attempt to connect. */
export type Failure = {
  /** `away`: it could not be reached or fell ill; `refused`: it knows us and will not have us now. */
  readonly why: 'away' | 'refused';
  /** What Slack asked us to wait, in milliseconds. */
  readonly afterMs: number | null;
};

/** Moments are milliseconds on a monotonic clock. */
export type Connections = {
  /** Connections that have greeted us and were not told to go. */
  readonly well: number;
  /** Connections that were told to go, and still hear. */
  readonly leaving: number;
  /** When each attempt began that has not ended, the newest last. */
  readonly opening: readonly number[];
  /** When a connection last took the place of one that was told to go. */
  readonly renewedAt: number | null;
  /** The newest failure since somebody greeted us, and how many there were. */
  readonly failed:
    (Failure & { readonly at: number; readonly count: number; readonly chance: number }) | null;
};

const MOST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 500;
/** While nobody hears, Slack is asked so often that it is heard again within five seconds. */
const [LEAST_DEAF_MS, MOST_DEAF_MS] = [1000, 2500];
/** An answer may never come: while nobody hears, another attempt is made beside the one that waits. */
const IMPATIENT_MS = 2500;
const MOST_AT_ONCE = 4;
/** Two connections that are renewed together would be told to go together the next time too. */
const APART_MS = 10_000;
/** Slack ends a connection about ten seconds after it said so, and may be a little early. */
const ALMOST_MS = 2000;

/** @returns the milliseconds until the next attempt is to begin; null when none is wanted */
export function waitBeforeOpening(connections: Connections, now: number): number | null {
  if (connections.well >= WANTED) return null;
  const newest = connections.opening.at(-1);
  if (newest === undefined)
    return Math.max(0, afterFailure(connections) - now, turn(connections, now) - now);
  if (connections.well > 0 || connections.opening.length >= MOST_AT_ONCE) return null;
  return Math.max(0, newest + IMPATIENT_MS - now);
}

function afterFailure({ failed, well }: Connections): number {
  if (failed === null) return -Infinity;
  const { at, count, chance, afterMs, why } = failed;
  if (afterMs !== null) return at + Math.min(afterMs, MOST_WAIT_MS);
  // With jitter, so that those who lost Slack together do not come back together.
  const wait = Math.min(FIRST_WAIT_MS * 2 ** count, MOST_WAIT_MS) * (0.5 + chance / 2);
  const deaf = LEAST_DEAF_MS + (MOST_DEAF_MS - LEAST_DEAF_MS) * chance;
  return at + (why === 'away' && well === 0 ? Math.min(wait, deaf) : wait);
}

/** While one hears well, the other waits with being renewed; it hears too until it is closed. */
function turn({ well, leaving, renewedAt }: Connections, now: number): number {
  if (well === 0 || renewedAt === null) return -Infinity;
  const its = renewedAt + APART_MS;
  return leaving > 0 || its - now <= ALMOST_MS ? its : -Infinity;
}
