import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Cause } from '../ports/cause.ts';
import type { Committed, Contents, RecordKind, Records } from '../ports/store.ts';
import { write, type Writing, type Written } from './write.ts';

/** Where one record is read and written. */
export type Place<K extends RecordKind, C = Contents[K]> = {
  readonly read: () => Promise<Records[K] | null>;
  readonly write: (written: Written<K, C>) => Promise<Committed<K>>;
  /** What it is written for; what it has changed once, before a crash, it does not change again. */
  readonly cause: Cause | null;
  /** How often it is tried; without end where nobody waits who could be told that it was in vain. */
  readonly tries?: number;
};

/** What a record shall be, with what happened, what will be said, and what whoever asked is told. */
type Ruled<K extends RecordKind, C, R> = Omit<Written<K, C>, 'before'> & {
  readonly ok: true;
  readonly result: R;
};

type Changed<K extends RecordKind, R> = {
  readonly ok: true;
  readonly record: Records[K];
  readonly result: R;
};

const MOST_TRIES = 20;

/**
 * The one way to change what is stored: read it, let the rule decide, and write it with what
 * happened and what will be said. When somebody was first it is read again and decided anew, so
 * that nothing is lost to a message that was sent meanwhile.
 */
export async function change<K extends RecordKind, C, R>(
  place: Place<K, C>,
  decide: (
    before: Records[K] | null,
  ) => Ruled<K, C, R> | Refusal | Promise<Ruled<K, C, R> | Refusal>,
): Promise<Changed<K, R> | Refusal> {
  const { tries = MOST_TRIES } = place;
  for (let tried = 0; tried < tries; tried += 1) {
    const before = await place.read();
    if (wasDoneFor(place.cause, before)) return refuse('already-done');
    const ruled = await decide(before);
    if (!ruled.ok) return ruled;
    const written = await place.write({ ...ruled, before });
    if (written.ok) return { ok: true, record: written.record, result: ruled.result };
  }
  return refuse('crowded');
}

/** A record of any kind; an assignment's is `assignmentAt`, where its day to remind on is found. */
export function recordAt<K extends RecordKind>(
  ports: Writing,
  kind: K,
  read: () => Promise<Records[K] | null>,
): Place<K> {
  return { read, write: (written) => write(ports, kind, written), cause: ports.cause };
}

/** Whether a record carries the cause from an earlier handling of the same. */
export function wasDoneFor(
  cause: Cause | null,
  record: Pick<Records[RecordKind], 'id' | 'causes'> | null,
): boolean {
  if (cause === null || record === null || cause.changed.has(record.id)) return false;
  return record.causes?.some(({ id }) => id === cause.id) ?? false;
}
