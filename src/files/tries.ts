import { LRUCache } from 'lru-cache';

import type { Trying } from '../app/ports/files.ts';

/** More files than so many do not wait at once. */
const MOST_WAITING = 1000;

/** Since when each file could not be fetched, on a clock that nobody sets. */
export class Tries {
  readonly #patienceMs: number;
  readonly #since = new LRUCache<string, number>({ max: MOST_WAITING });

  /** @param patienceMs after how long a file is given up */
  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  failed(slackFile: string): Trying {
    const [now, since] = [performance.now(), this.#since.get(slackFile)];
    if (since === undefined) {
      this.#since.set(slackFile, now);
      return 'first';
    }
    if (now - since < this.#patienceMs) return 'again';
    this.#since.delete(slackFile);
    return 'last';
  }

  isAwaited(slackFile: string): boolean {
    return this.#since.has(slackFile);
  }

  over(slackFile: string): void {
    this.#since.delete(slackFile);
  }
}
