import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Ports } from '../ports/ports.ts';
import type { Committed, Contents, RecordKind, Records } from '../ports/store.ts';

/** A record as it was and as it shall be, what happened, and what will be said. */
export type Written<K extends RecordKind, C = Contents[K]> = {
  /** As it was read; null for a new one. */
  readonly before: Records[K] | null;
  readonly after: C;
  readonly history?: readonly HistoryEntry[];
  readonly say?: readonly Message[];
  /** True where nothing is written if the record stays as it was. */
  readonly mayStay?: boolean;
};

/** What is needed to write: where, and what for. */
export type Writing = Pick<Ports, 'store' | 'cause'>;

/** Writes a record once, for those to whom it is no reason to decide anew that somebody was first. */
export async function write<K extends RecordKind>(
  { store, cause }: Writing,
  kind: K,
  { before, after, history = [], say = [], mayStay = false }: Written<K>,
): Promise<Committed<K>> {
  if (mayStay && before !== null && after === before) return { ok: true, record: before };
  const expected = before?.version ?? 0;
  const committed = await store.commit({
    kind,
    record: after,
    expected,
    history,
    messages: say,
    cause: cause && { id: cause.id, at: cause.at },
  });
  if (committed.ok) cause?.changed.add(committed.record.id);
  return committed;
}
