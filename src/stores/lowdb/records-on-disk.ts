import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import pLimit from 'p-limit';

import type { RecordKind, Records } from '../../app/ports/store.ts';
import type { Log } from '../../running/log.ts';
import { FILED_BY } from '../records/filing.ts';
import { SCHEMAS } from '../records/schemas.ts';
import { openFile, UnusableFile } from './on-disk/json-file.ts';
import { fileOf, type Place } from './on-disk/file-paths.ts';
import { setAside } from './set-aside.ts';
import { type Entry, KindIndex } from './kind-index.ts';

export type KindIndexes = { readonly [K in RecordKind]: KindIndex<K> };

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
  };
  readonly #dataDir: string;
  readonly #log: Log;
  readonly #inTurn = pLimit(READ_AT_ONCE);

  constructor(dataDir: string, log: Log) {
    this.#dataDir = dataDir;
    this.#log = log;
  }

  /** Null when there is no such record, or its file turned out to be damaged. */
  async find<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | null> {
    const entry = this.indexes[kind].entry(id);
    return entry === null ? null : (entry.record ?? this.#inTurn(() => this.#read(kind, entry)));
  }

  /**
   * Checks every record that has not been used yet, so that a damaged one is known soon after the
   * start and not on the day it is needed. One at a time: whoever asks something comes between.
   */
  async inspect(stop: AbortSignal): Promise<void> {
    // First whoever opened the store goes on.
    await setImmediate();
    const unread = Object.values(this.indexes).flatMap((index) => index.unread());
    for (const { kind, id } of unread) {
      if (stop.aborted) return;
      await this.find(kind, id).catch((error: unknown) =>
        this.#log.error({ kind, id, error }, 'a stored record could not be read'),
      );
    }
  }

  /** Writes the record and answers it as it now stands on disk. */
  async save<K extends RecordKind>(kind: K, record: Records[K]): Promise<Records[K]> {
    const stored = asOnDisk(kind, record);
    const file = this.#fileAt({ kind, team: stored.team, id: stored.id });
    file.data = stored;
    await file.write();
    this.indexes[kind].put(stored);
    return stored;
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
    setAside(this.#dataDir, { place, file: fileOf(place) }, { reason, log: this.#log });
  }

  #fileAt<K extends RecordKind>(place: Place<K>) {
    const look = { schema: SCHEMAS[place.kind], head: FILED_BY[place.kind] };
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
