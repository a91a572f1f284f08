import type { Part, PartOf, RecordKind, Records } from '../../app/ports/store.ts';
import type { RecordsOnDisk } from './records-on-disk.ts';

/** Records by the keys that they are filed under (see `KEYS`): only those that are asked for are read. */
export class FiledRecords {
  readonly #onDisk: RecordsOnDisk;

  constructor(onDisk: RecordsOnDisk) {
    this.#onDisk = onDisk;
  }

  async all<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<readonly Records[K][]> {
    const found: Records[K][] = [];
    for (const id of ids) {
      const record = this.#onDisk.atHand(kind, id);
      if (record === null) return this.#readAll(kind, ids);
      found.push(record);
    }
    return found;
  }

  /** A promise for each of hundreds costs more than all else that is done with them. */
  async #readAll<K extends RecordKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<readonly Records[K][]> {
    const found = await Promise.all(ids.map((id) => this.#onDisk.find(kind, id)));
    return found.filter((record) => record !== null);
  }

  under<K extends RecordKind>(kind: K, key: string): Promise<readonly Records[K][]> {
    return this.all(kind, this.#onDisk.indexes[kind].under(key));
  }

  /** Each once, though it stands under several of the keys. */
  underAny<K extends RecordKind>(kind: K, keys: readonly string[]): Promise<readonly Records[K][]> {
    const found = keys.map((key) => this.#onDisk.indexes[kind].under(key));
    const [only = [], ...others] = found.filter(({ length }) => length > 0);
    const ids = others.length === 0 ? only : [...new Set([only, ...others].flat())].toSorted();
    return this.all(kind, ids);
  }

  /** The newest first: only those of the part are read. */
  async newestOf<K extends RecordKind>(
    kind: K,
    key: string,
    { from, most }: Part,
  ): Promise<PartOf<Records[K]>> {
    const ids = this.#onDisk.indexes[kind].under(key).toReversed();
    return { records: await this.all(kind, ids.slice(from, from + most)), count: ids.length };
  }

  /** The one that a unique key belongs to. */
  async owner<K extends RecordKind>(kind: K, key: string): Promise<Records[K] | null> {
    const id = this.#onDisk.indexes[kind].owner(key);
    return id === null ? null : this.#onDisk.find(kind, id);
  }

  async newest<K extends RecordKind>(kind: K, key: string): Promise<Records[K] | null> {
    const id = this.#onDisk.indexes[kind].under(key).at(-1);
    return id === undefined ? null : this.#onDisk.find(kind, id);
  }
}
