import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import pLimit from 'p-limit';

import type { Follower } from '../../app/ports/search.ts';
import type { RecordKind, Records } from '../../app/ports/store.ts';
import type { Writes } from '../../disk/writes.ts';
import type { Log } from '../../running/log.ts';
import { STANDS_FIRST } from '../records/filed-by.ts';
import { SCHEMAS } from '../records/schemas.ts';
import { openFile, UnusableFile } from './on-disk/json-file.ts';
import { fileOf, type Place } from './on-disk/file-paths.ts';
import { setAside } from './set-aside.ts';
import { type Entry, KindIndex } from './kind-index.ts';

export type KindIndexes = { readonly [K in RecordKind]: KindIndex<K> };

/** Where records are kept, and whether what is written there arrives. */
export type OnDisk = {
  readonly dataDir: string;
  readonly log: Log;
  readonly writes: Writes;
  /** Hears of assignments within the write that changes them. */
  readonly follower?: Follower;
};

/** A process may have some hundred files open, and sockets are files too. */
const READ_AT_ONCE = 32;

/** The records on disk, and the indexes that say where each is. */
export class RecordsOnDisk {
  readonly indexes: KindIndexes = {
    committee: new KindIndex('committee'),
    assignment: new KindIndex('assignment'),
    reading: new KindIndex('reading'),
    digest: new KindIndex('digest'),
    preferences: new KindIndex('preferences'),
    feed: new KindIndex('feed'),
    workspace: new KindIndex('workspace'),
    said: new KindIndex('said'),
  };
  readonly #dataDir: string;
  readonly #log: Log;
  readonly #writes: Writes;
  /** Told what stands on disk now, by kind; of other kinds nobody hears. */
  readonly #written: { readonly [K in RecordKind]?: (record: Records[K]) => void };
  readonly #gone: { readonly [K in RecordKind]?: (id: string) => void };
  readonly #inTurn = pLimit(READ_AT_ONCE);

  constructor({ dataDir, log, writes, follower }: OnDisk) {
    this.#dataDir = dataDir;
    this.#log = log;
    this.#writes = writes;
    this.#written = { assignment: (record) => follower?.written(record) };
    this.#gone = { assignment: (id) => follower?.gone(id) };
  }

  /** Null for what rests on disk as well. */
  atHand<K extends RecordKind>(kind: K, id: string): Records[K] | null {
    return this.indexes[kind].entry(id)?.record ?? null;
  }

  /** Null when there is no such record, or its file turned out to be damaged. */
  async find<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | null> {
    const entry = this.indexes[kind].entry(id);
    return entry === null ? null : (entry.record ?? this.#inTurn(() => this.#read(kind, entry)));
  }

  /**
   * Checks every record that has not been used yet, so that a damaged one is known soon after the
   * start and not on the day it is needed. One at a time: whoever asks something comes between. What
   * messages said is left out: it grows with all that was ever said, and nearly none of it is asked
   * for again; a damaged one is found by whoever asks for it, and its message is then worded anew.
   */
  async inspect(stop: AbortSignal): Promise<void> {
    // First whoever opened the store goes on.
    await setImmediate();
    const needed = Object.values(this.indexes).filter(({ kind }) => kind !== 'said');
    const unread = needed.flatMap((index) => index.unread());
    for (const { kind, id } of unread) {
      if (stop.aborted) return;
      await this.find(kind, id).catch((error: unknown) =>
        this.#log.error({ kind, id, error }, 'a stored record could not be read'),
      );
    }
  }

  /**
   * Writes the record and answers it as it now stands on disk.
   * @throws NotSaved when the disk does not take it; readers then see what stands there
   */
  async save<K extends RecordKind>(kind: K, record: Records[K]): Promise<Records[K]> {
    const stored = asOnDisk(kind, record);
    const place = { kind, team: stored.team, id: stored.id };
    const file = this.#fileAt(place);
    file.data = stored;
    try {
      await this.#writes.keep(() => file.write());
    } catch (error) {
      await this.#readBack(place);
      throw error;
    }
    this.#put(kind, stored);
    return stored;
  }

  /**
   * Of a write that failed after the file was in its place nobody knows whether it will last, but it
   * is what the next start would read: memory that said otherwise would be written over it.
   */
  async #readBack<K extends RecordKind>(place: Place<K>): Promise<void> {
    const file = this.#fileAt(place);
    const isThere = await file.read().then(
      () => true,
      () => false,
    );
    if (isThere && file.data !== null) this.#put(place.kind, file.data);
  }

  #put<K extends RecordKind>(kind: K, record: Records[K]): void {
    this.indexes[kind].put(record);
    this.#written[kind]?.(record);
  }

  async #read<K extends RecordKind>(kind: K, entry: Entry<K>): Promise<Records[K] | null> {
    const place = { kind, team: entry.team, id: entry.id };
    const file = this.#fileAt(place);
    try {
      await file.read();
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      this.#setAside(place, error.message);
      return null;
    }
    // While the file was read a commit may have put a newer record in place.
    const index = this.indexes[kind];
    if (file.data !== null && index.entry(entry.id) === entry) index.put(file.data);
    return file.data;
  }

  #setAside(place: Place<RecordKind>, reason: string): void {
    // Two may have read the same damaged file; the first has moved it.
    if (this.indexes[place.kind].entry(place.id) === null) return;
    this.indexes[place.kind].remove(place.id);
    this.#gone[place.kind]?.(place.id);
    try {
      setAside(this.#dataDir, { place, file: fileOf(place) }, { reason, log: this.#log });
    } catch (error) {
      // Whoever asked gets the same answer; the next start finds the file again.
      this.#log.error({ ...place, reason, error: String(error) }, 'a damaged file stays in place');
    }
  }

  #fileAt<K extends RecordKind>(place: Place<K>) {
    const look = { schema: SCHEMAS[place.kind], head: STANDS_FIRST[place.kind] };
    return openFile(join(this.#dataDir, fileOf(place)), look);
  }
}

/**
 * The record as it will be read back. What could not be read is refused here, before it is
 * written, and what the caller holds is never shared with what the store holds.
 * @throws ZodError, for this is a mistake in the program
 */
function asOnDisk<K extends RecordKind>(kind: K, record: Records[K]): Records[K] {
  return SCHEMAS[kind].parse(JSON.parse(JSON.stringify(record)));
}
