import { randomBytes } from 'node:crypto';

import { dropOldest } from '../workspace/drop-oldest.ts';

/** What a response_url answers: who acted, where, and on which message. */
export type ResponsePlace = {
  user: string;
  channel: string;
  source: { ts: string; isEphemeral: boolean } | null;
};

type UsedUrl =
  { ok: true; place: ResponsePlace } | { ok: false; error: 'used_url' | 'expired_url' };

export type ResponseUrls = {
  issue(place: ResponsePlace): string;
  /** Counts one use of the address's last part. */
  use(token: string): UsedUrl;
  clear(): void;
};

/** The oldest are forgotten, so that a long run does not grow without end. */
const KEPT = 10_000;

export function createResponseUrls(
  options: { origin: string; lifeMs: number; uses: number },
  now: () => number = () => performance.now(),
): ResponseUrls {
  const issued = new Map<string, { place: ResponsePlace; at: number; usesLeft: number }>();

  return {
    issue(place) {
      const token = randomBytes(12).toString('hex');
      issued.set(token, { place, at: now(), usesLeft: options.uses });
      dropOldest(issued, KEPT);
      return `${options.origin}/response/${token}`;
    },
    use(token) {
      const known = issued.get(token);
      if (known === undefined || now() - known.at > options.lifeMs)
        return { ok: false, error: 'expired_url' };
      if (known.usesLeft === 0) return { ok: false, error: 'used_url' };
      known.usesLeft -= 1;
      return { ok: true, place: known.place };
    },
    clear: () => issued.clear(),
  };
}
