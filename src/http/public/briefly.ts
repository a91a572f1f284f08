import { LRUCache } from 'lru-cache';

/** More than the pages of several committees; each is no more than one page of assignments. */
const MOST_KEPT = 100;

/**
 * Answers that are kept for a moment: however often anybody asks, each is made so often and no more.
 * @param forMs how long one may be told after it was made
 */
export function briefly<T extends object>(
  forMs: number,
  passed: () => number,
): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new LRUCache<string, { readonly until: number; readonly answer: Promise<T> }>({
    max: MOST_KEPT,
  });
  return (key, make) => {
    const found = kept.get(key);
    if (found !== undefined && passed() < found.until) return found.answer;
    const answer = make();
    kept.set(key, { until: passed() + forMs, answer });
    // What failed is asked for again.
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
