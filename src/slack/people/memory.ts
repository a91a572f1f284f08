import { LRUCache } from 'lru-cache';

/**
 * Answers remembered for a while. Askers at the same moment share one question, and a null answer
 * is never remembered, so that one failed call does not lock a person out for a day.
 */
export type Memory<T> = {
  recall(key: string, ask: () => Promise<T>): Promise<T>;
  forgetIf(matches: (key: string) => boolean): void;
};

const MOST_KEPT = 10_000;

/** @param keepMs how long an answer is remembered, in milliseconds that no clock's setting changes */
export function createMemory<T>(keepMs: number): Memory<T> {
  const kept = new LRUCache<string, Promise<T>>({ max: MOST_KEPT, ttl: keepMs });

  async function ask(key: string, question: () => Promise<T>): Promise<T> {
    const answer = question();
    kept.set(key, answer);
    const forget = (): void => {
      if (kept.peek(key) === answer) kept.delete(key);
    };
    try {
      const value = await answer;
      if (value === null) forget();
      return value;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    recall: (key, question) => kept.get(key) ?? ask(key, question),
    forgetIf(matches) {
      for (const key of kept.keys()) if (matches(key)) kept.delete(key);
    },
  };
}
