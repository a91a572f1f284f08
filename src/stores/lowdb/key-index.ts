/** Ids under a key that has several, and the same in order once they were asked for. */
type Several = { readonly ids: Set<string>; inOrder: readonly string[] | null };

/**
 * Ids under keys. Most keys have one id, which is then kept as it is: a set for each would make
 * the start and the memory of a large store twice as large.
 */
export class KeyIndex {
  readonly #under = new Map<string, string | Several>();

  add(key: string, id: string): void {
    const there = this.#under.get(key);
    if (there === undefined) this.#under.set(key, id);
    else if (typeof there !== 'string') {
      there.ids.add(id);
      there.inOrder = withLast(there.inOrder, id);
    } else if (there !== id) this.#under.set(key, { ids: new Set([there, id]), inOrder: null });
  }

  /** A key without ids goes too: memory would else grow with every message that was ever sent. */
  remove(key: string, id: string): void {
    const there = this.#under.get(key);
    if (there === id) this.#under.delete(key);
    else if (typeof there === 'object' && there.ids.delete(id)) {
      there.inOrder = null;
      if (there.ids.size === 0) this.#under.delete(key);
    }
  }

  /** Sorted, and as ids are ULIDs that is the order in which the records came to be. */
  ids(key: string): readonly string[] {
    const there = this.#under.get(key);
    if (there === undefined) return [];
    if (typeof there === 'string') return [there];
    there.inOrder ??= [...there.ids].toSorted();
    return there.inOrder;
  }
}

/** A new record's id comes after all others: to sort hundreds anew for each would cost more than to find them. */
function withLast(inOrder: readonly string[] | null, id: string): readonly string[] | null {
  return inOrder !== null && (inOrder.at(-1) ?? '') < id ? [...inOrder, id] : null;
}
