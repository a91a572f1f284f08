import type { ColumnName, Columns } from './columns.ts';
import type { ListRow } from './list-row.ts';

/** What somebody wrote instead of a cell that was not understood. */
export type Mended = {
  readonly row: number;
  readonly column: ColumnName;
  readonly words: string;
};

/** A row's cells by what their columns hold. */
export type RowCells = {
  /** To the letter, but for what stands around it; mended where somebody did. */
  readonly of: (name: ColumnName) => string;
  /** What stands above its column; empty where nothing does. */
  readonly heading: (name: ColumnName) => string;
  readonly isMended: (name: ColumnName) => boolean;
  readonly isStruck: (name: ColumnName) => boolean;
  /** What stands in other columns, with their headings. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
};

export function cellsOf(
  { row, cells, struck }: ListRow,
  how: {
    readonly columns: Columns;
    readonly headings: readonly string[];
    readonly mended: readonly Mended[];
  },
): RowCells {
  const { columns, headings, mended } = how;
  const mendedIn = (name: ColumnName) =>
    mended.findLast((each) => each.row === row && each.column === name);
  const used = new Set(Object.values(columns));
  return {
    of: (name) => (mendedIn(name)?.words ?? cells[columns[name] ?? -1] ?? '').trim(),
    heading: (name) => onOneLine(headings[columns[name] ?? -1] ?? ''),
    isMended: (name) => mendedIn(name) !== undefined,
    isStruck: (name) => struck.includes(columns[name] ?? -1),
    others: cells.flatMap((cell, at) => {
      const text = cell.trim();
      return used.has(at) || text === '' ? [] : [{ heading: onOneLine(headings[at] ?? ''), text }];
    }),
  };
}

export function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
