/** A row of a list as it stands in its file; days as `2026-12-15`, all else to the letter. */
export type ListRow = {
  /** As whoever opens the file sees it, counted from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The cells whose whole text is struck through, counted from 0. */
  readonly struck: readonly number[];
  /** Filtered out or hidden. */
  readonly isHidden: boolean;
};

/** A row of a file that knows neither struck nor hidden text. */
export function plainRow(row: number, cells: readonly string[]): ListRow {
  return { row, cells, struck: [], isHidden: false };
}

/** Nothing stands in it. */
export function isEmptyRow({ cells }: Pick<ListRow, 'cells'>): boolean {
  return cells.every((cell) => cell.trim() === '');
}
