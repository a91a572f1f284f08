import { LRUCache } from 'lru-cache';

/** Slack tries again within minutes; who has captured a request can replay it for five. */
const REMEMBERED_MS = 10 * 60_000;
/** Slack gives a workspace at most 30,000 events an hour; what people do besides is far less. */
const MOST_REMEMBERED = 50_000;
/** Two clicks within this time after the first was answered are one. */
const DOUBLE_CLICK_MS = 500;

/** What the first one was acknowledged with; rejected where it was not. */
type Answer = Promise<unknown>;

export type Claim =
  | { readonly isFirst: false; readonly answer: Answer }
  | {
      readonly isFirst: true;
      acknowledged(answer: unknown): void;
      /** Whoever sends it once more is the first again. */
      forget(): void;
    };

/** Who comes first with something has it; whoever brings the same again gets the first one's answer. */
export class Claims {
  readonly #taken = new LRUCache<string, Answer>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });

  /** At once, before anything is awaited: the same may come by two connections in one instant. */
  take({ key, act }: { readonly key: string; readonly act: string | null }): Claim {
    const before = this.#taken.get(key) ?? (act === null ? undefined : this.#taken.get(act));
    if (before !== undefined) return { isFirst: false, answer: before };
    const { promise, resolve, reject } = withResolvers();
    this.#taken.set(key, promise);
    if (act !== null) this.#taken.set(act, promise);
    return {
      isFirst: true,
      acknowledged: (answer) => {
        if (act !== null) this.#taken.set(act, promise, { ttl: DOUBLE_CLICK_MS });
        resolve(answer);
      },
      forget: () => {
        this.#taken.delete(key);
        if (act !== null) this.#taken.delete(act);
        reject(new Error('It was not acknowledged.'));
      },
    };
  }
}

/** Not yet settled. */
function pending(): void {}

function withResolvers() {
  let resolve: (value: unknown) => void = pending;
  let reject: (error: Error) => void = pending;
  const promise = new Promise<unknown>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  // Most often nobody brings the same again, and so nobody waits for the answer.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
