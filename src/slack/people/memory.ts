/**
 * Answers remembered for a while. Askers at the same moment share one question, and a null answer
 * is never remembered, so that one failed call does not lock a person out for a day.
 */
export type Memory<T> = {
  recall(key: string, ask: () => Promise<T>): Promise<T>;
  forgetIf(matches: (key: string) => boolean): void;
};

type Remembered<T> = { readonly answer: Promise<T>; readonly until: number };

const MOST_KEPT = 10_000;

/** @param keepMs how long an answer is remembered, in milliseconds of real time */
export function createMemory<T>(keepMs: number): Memory<T> {
  const kept = new Map<string, Remembered<T>>();

  async function ask(key: string, question: () => Promise<T>): Promise<T> {
    const answer = question();
    kept.set(key, { answer, until: Date.now() + keepMs });
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
    try {
      const value = await answer;
      if (value === null && kept.get(key)?.answer === answer) kept.delete(key);
      return value;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  }

  return {
    recall(key, question) {
      const known = kept.get(key);
      return known !== undefined && known.until > Date.now() ? known.answer : ask(key, question);
    },
    forgetIf(matches) {
      for (const key of kept.keys()) if (matches(key)) kept.delete(key);
    },
  };
}
