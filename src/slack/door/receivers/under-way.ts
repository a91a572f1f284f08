import { setTimeout as sleep } from 'node:timers/promises';

/** What has come in and is still worked on; a stop waits for it, but not for ever. */
export type UnderWay = {
  add(work: Promise<void>): Promise<void>;
  /** @param mostMs after so long it no longer waits */
  settled(mostMs: number): Promise<void>;
};

export function createUnderWay(): UnderWay {
  const works = new Set<Promise<void>>();
  return {
    async add(work) {
      works.add(work);
      try {
        await work;
      } finally {
        works.delete(work);
      }
    },
    async settled(mostMs) {
      const ended = new AbortController();
      const longest = sleep(mostMs, undefined, { signal: ended.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(works), longest]);
      ended.abort();
    },
  };
}
