import type { RecordKind } from '../../app/ports/store.ts';
import { FILED_BY, type Filed, FILING, type Filing } from '../records/filing.ts';
import { headOf } from './on-disk/format.ts';
import type { Card } from './shelf.ts';

/** A record as far as the index needs it. */
export type Carded<K extends RecordKind> = { readonly card: Card; readonly filed: Filed<K> };

export function carded<K extends RecordKind>(kind: K, filed: Filed<K>): Carded<K> {
  const { id, team } = filed;
  return { card: { id, team, filing: FILING[kind](filed) }, filed };
}

/**
 * What the index needs of a file, from the look of it; null when it does not look as we write.
 * A whole check of each of ten thousand records would take longer than reading them, so it is
 * made when a record is first used, and soon after the start of those that nobody uses.
 */
export function glance<K extends RecordKind>(kind: K, text: string): Carded<K> | null {
  const head = headOf(text);
  if (head === null || !FILED_BY[kind].every((field) => field in head)) return null;
  try {
    // Not known to be one yet. What the filing needs and misses throws; what is merely wrong files
    // the record under a key that nobody asks for, until the whole check finds it.
    const guess = carded(kind, head as Filed<K>);
    return hasDay(guess.card.filing) ? guess : null;
  } catch {
    return null;
  }
}

/** A day that is no text would put the agenda out of order for all the others. */
function hasDay({ wakeOn }: Filing): boolean {
  return wakeOn === null || typeof wakeOn === 'string';
}
