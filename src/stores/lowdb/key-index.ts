/**
 * Ids under keys. Most keys have one id, which is then kept as it is: a set for each would make
 * the start and the memory of a large store twice as large.
 */
export class KeyIndex {
  readonly #under = new Map<string, string | Set<string>>();

  add(key: string, id: string): void {
    const there = this.#under.get(key);
    if (there === undefined) this.#under.set(key, id);
    else if (typeof there !== 'string') there.add(id);
    else if (there !== id) this.#under.set(key, new Set([there, id]));
  }

  /** A key without ids goes too: memory would else grow with every message that was ever sent. */
  remove(key: string, id: string): void {
    const there = this.#under.get(key);
    if (there === id) this.#under.delete(key);
    else if (there instanceof Set && there.delete(id) && there.size === 0) this.#under.delete(key);
  }

  /** Sorted, and as ids are ULIDs that is the order in which the records came to be. */
  ids(key: string): readonly string[] {
    const there = this.#under.get(key);
    if (there === undefined) return [];
    return typeof there === 'string' ? [there] : [...there].toSorted();
  }
}
