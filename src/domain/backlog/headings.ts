import type { ColumnName, Columns } from './columns.ts';
import { columnsNamed } from './heading-words.ts';
import type { ListRow } from './list-row.ts';

/** The row of headings of a list, wherever it stands; none where no heading is known. */
export type Headings = {
  readonly row: ListRow | null;
  readonly columns: Columns;
  /** How many columns its headings name. */
  readonly known: number;
};

/** Titles, logotypes and instructions take fewer rows than this. */
const LOOKED_AT = 30;

/**
 * The row whose headings name the most; the first of equals. Below the first row one word is no
 * heading: it may stand in any text.
 */
export function headingsIn(rows: readonly ListRow[]): Headings {
  let best: Headings = { row: null, columns: {}, known: 0 };
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = columnsNamed(row.cells);
    const known = Object.keys(columns).length;
    if (known > best.known && (known > 1 || at === 0)) best = { row, columns, known };
  }
  return best;
}

/** Headings that are printed again at the top of a page. */
export function isHeadingsAgain(cells: readonly string[], columns: Columns): boolean {
  const named = columnsNamed(cells);
  const names = Object.keys(named) as ColumnName[]; // keys of the table itself
  return names.length > 1 && names.every((name) => named[name] === columns[name]);
}
