import { columnsOf } from './pdf-columns.ts';
import { type Piece, wordsOf } from './pdf-pieces.ts';
import { withWholeRows } from './pdf-rows.ts';

/**
 * The text of a page. Two columns are read one after the other, and what runs over several lines
 * of a table's cell stands in one; everything else in the order in which the file draws it.
 */
export function pageText(pieces: readonly Piece[]): string {
  // Blanks are told by the room between words, however the file was made.
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  return columnsOf(visible)
    .map((column) => wordsOf(withWholeRows(column)))
    .join('\n');
}
