import { createHash, randomBytes } from 'node:crypto';

import type { MadeFile } from '../app/ports/papers.ts';

const ONCE_FOR_MS = 10 * 60_000;
/** More than wait at any time; the oldest go first. */
const MOST_WAITING = 200;

/** Files that wait to be fetched, each at an address that gives it once. */
export type OnceFiles = {
  addressOf(file: MadeFile): string;
  /** The file that a secret stands for; null when it has been used, is too old or never was. */
  take(secret: string): MadeFile | null;
};

/**
 * The secret itself is kept nowhere, only what it hashes to: whoever could read the memory would
 * still have no address. After a restart no address works, and the person asks anew.
 */
export function createOnceFiles({
  publicUrl,
  real,
}: {
  readonly publicUrl: string;
  readonly real: () => number;
}): OnceFiles {
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  const waiting = new Map<string, { readonly file: MadeFile; readonly until: number }>();
  return {
    addressOf(file) {
      const secret = randomBytes(32).toString('base64url');
      const [oldest] = waiting.keys();
      if (waiting.size >= MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      waiting.set(hashed(secret), { file, until: real() + ONCE_FOR_MS });
      return new URL(`file/${secret}`, base).href;
    },
    take(secret) {
      const found = waiting.get(hashed(secret));
      waiting.delete(hashed(secret));
      return found !== undefined && real() <= found.until ? found.file : null;
    },
  };
}

function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
