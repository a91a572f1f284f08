import type { RecordKind } from '../../app/ports/store.ts';
import { FILED_BY, type Filed } from '../records/filed-by.ts';
import { FILING, type Filing } from '../records/filing.ts';
import { headOf } from './on-disk/format.ts';
import type { Glance } from './kind-index.ts';

/** A record as far as the index needs it. */
export type Glanced<K extends RecordKind> = { readonly glance: Glance; readonly filed: Filed<K> };

export function glanced<K extends RecordKind>(kind: K, filed: Filed<K>): Glanced<K> {
  const { id, team } = filed;
  return { glance: { id, team, filing: FILING[kind](filed) }, filed };
}

/**
 * What the index needs of a file, from the look of it; null when it does not look as we write.
 * A whole check of each of ten thousand records would take longer than reading them, so it is
 * made when a record is first used, and soon after the start of those that nobody uses.
 */
export function glanceAt<K extends RecordKind>(kind: K, bytes: Buffer): Glanced<K> | null {
  const head = headOf(bytes);
  if (head === null || !FILED_BY[kind].every((field) => field in head)) return null;
  try {
    // Not known to be one yet. What the filing needs and misses throws; what is merely wrong files
    // the record under a key that nobody asks for, until the whole check finds it.
    const guess = glanced(kind, head as Filed<K>);
    return hasDay(guess.glance.filing) ? guess : null;
  } catch {
    return null;
  }
}

/** A day that is no text would put the index of days out of order for all the others. */
function hasDay({ wakeOn }: Filing): boolean {
  return wakeOn === null || typeof wakeOn === 'string';
}
