import type { RecordKind, Records } from '../../app/ports/store.ts';
import { FILING, type Filing } from '../records/filing.ts';
import { FIELDS, SCHEMAS } from '../records/schemas.ts';
import { check, type Damaged } from './format.ts';
import type { Card } from './shelf.ts';

type Carded<K extends RecordKind> =
  { readonly ok: true; readonly card: Card; readonly record: Records[K] } | Damaged;

/**
 * What the index needs of a file. A whole check of each of ten thousand records would take longer
 * than reading them, so at start only the look of a record is checked, and the rest when it is
 * first used. Whatever does not look right is checked at once: it is older, or damaged.
 */
export function cardOf<K extends RecordKind>(kind: K, unchecked: object): Carded<K> {
  const quick = quickCard(kind, unchecked);
  if (quick !== null) return quick;
  const checked = check(SCHEMAS[kind], unchecked);
  return checked.ok ? carded(kind, checked.value) : checked;
}

function quickCard<K extends RecordKind>(kind: K, unchecked: object): Carded<K> | null {
  if (!FIELDS[kind].every((field) => field in unchecked)) return null;
  try {
    // Not known to be one yet. What the filing needs and is missing throws; what is merely wrong
    // files the record under a key that nobody asks for, until the whole check finds it.
    const guess = carded(kind, unchecked as Records[K]);
    return isPlain(guess.card.filing) ? guess : null;
  } catch {
    return null;
  }
}

function carded<K extends RecordKind>(kind: K, record: Records[K]) {
  const { id, team } = record;
  return { ok: true, card: { id, team, filing: FILING[kind](record) }, record } as const;
}

/** A day that is no text would put the agenda out of order for all the others. */
function isPlain({ wakeOn }: Filing): boolean {
  return wakeOn === null || typeof wakeOn === 'string';
}
