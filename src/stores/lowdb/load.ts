import type { RecordKind, Records } from '../../app/ports/store.ts';
import { StartRefused } from '../../start-refused.ts';
import { cardOf } from './card.ts';
import { type Newer, SCHEMA_VERSION, type Unwrapped, unwrapHead } from './format.ts';
import { fileOf } from './layout.ts';
import { filesOfKind, type FoundFile } from './scan.ts';
import type { Card, Shelf } from './shelf.ts';

export type BadFile = { readonly found: FoundFile; readonly reason: string };

/**
 * Files every stored record of a kind on its shelf and answers the files that cannot be used.
 * Nothing is moved yet, so that a start that is refused has changed nothing.
 * @param filed is told of each record that was filed, of which only the look is known
 * @throws StartRefused at a file of a newer form: writing it back would lose what is new in it
 */
export function loadShelf<K extends RecordKind>(
  dataDir: string,
  shelf: Shelf<K>,
  filed: (record: Records[K]) => void = () => {},
): readonly BadFile[] {
  const bad: BadFile[] = [];
  for (const found of filesOfKind(dataDir, shelf.kind)) {
    const unwrapped = refuseNewer(found, unwrapHead(found.text));
    const carded = unwrapped.ok ? cardOf(shelf.kind, unwrapped.value) : unwrapped;
    const reason = carded.ok ? whyNot(shelf, found, carded.card) : carded.reason;
    if (reason !== null) bad.push({ found, reason });
    else if (carded.ok) {
      shelf.putCard(carded.card);
      filed(carded.record);
    }
  }
  return bad;
}

/** @throws StartRefused when a newer Bevaka has written the file */
export function refuseNewer({ file }: FoundFile, unwrapped: Unwrapped): Exclude<Unwrapped, Newer> {
  if (unwrapped.ok || unwrapped.why === 'damaged') return unwrapped;
  throw new StartRefused(
    `BEVAKA_DATA_DIR: ${file} was written by a newer Bevaka (form ${unwrapped.schemaVersion}, this one knows ${SCHEMA_VERSION}); start that one, or restore a backup.`,
  );
}

/** Why a whole record cannot be used all the same: it is a copy under another name, say. */
function whyNot<K extends RecordKind>(
  shelf: Shelf<K>,
  { place, file }: FoundFile<K>,
  card: Card,
): string | null {
  if (card.id !== place.id) return `it holds the record ${card.id}`;
  if (card.team !== place.team) return `it belongs to the team ${card.team}`;
  if (file !== fileOf(place)) return 'it lies in the wrong folder';
  return shelf.isTaken(card.id, card.filing)
    ? 'another record has its code, channel, number or day'
    : null;
}
