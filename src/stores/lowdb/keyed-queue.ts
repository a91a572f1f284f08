/** Lets work on the same things wait for each other; work on different things does not wait. */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Does the work when everything before it under any of the keys has ended, well or badly. All
   * keys are taken in the same instant, so no two can wait for each other.
   */
  take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = Promise.all(keys.map((key) => this.#last.get(key) ?? Promise.resolve()));
    const result = before.then(work);
    // Whoever waits only wants it over; the failure belongs to the one who gets `result`.
    const over = result.then(ignore, ignore);
    for (const key of keys) this.#last.set(key, over);
    void over.then(() => this.#forget(keys, over));
    return result;
  }

  /** Resolves when all work that has been taken on so far is over. */
  async over(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #forget(keys: readonly string[], over: Promise<void>): void {
    for (const key of keys) if (this.#last.get(key) === over) this.#last.delete(key);
  }
}

function ignore(): void {}
