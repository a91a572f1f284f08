import readExcel from 'read-excel-file/node';

import { headingsIn } from '../../domain/backlog/headings.ts';
import { isEmptyRow, type ListRow } from '../../domain/backlog/list-row.ts';
import type { TextLimits } from './limits.ts';
import { type SheetMarks, sheetMarksIn } from './xlsx-marks.ts';
import { unzipped } from './zip.ts';

/** The sheet with the list of a spreadsheet, a line a row with tabs between its cells. */
export async function xlsxText(content: Uint8Array, limits: TextLimits): Promise<string> {
  const rows = await xlsxRows(content, limits);
  return rows.map(lineOf).join('\n');
}

function lineOf({ cells }: ListRow): string {
  return cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()).join('\t');
}

/**
 * The rows of the sheet that holds the list: the one that looks most like one, and a hidden sheet
 * only where all that can be seen are empty.
 */
export async function xlsxRows(content: Uint8Array, limits: TextLimits): Promise<ListRow[]> {
  // Its directory is looked at first: the library would unpack whatever is there.
  const parts = unzipped(content, () => true, limits);
  const marks = sheetMarksIn(parts);
  const sheets = (await readExcel(Buffer.from(content))).map(({ sheet, data }) => {
    const marked = marks.get(sheet);
    const rows = rowsOf(data, marked);
    return { rows, isHidden: marked?.isHidden === true, likeness: likenessOf(rows) };
  });
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const seen = filled.filter(({ isHidden }) => !isHidden);
  const candidates = seen.length > 0 ? seen : filled;
  return candidates.toSorted((one, other) => other.likeness - one.likeness)[0]?.rows ?? [];
}

/** Headings that are known weigh more than any number of cells. */
function likenessOf(rows: readonly ListRow[]): number {
  const cells = rows.reduce((sum, each) => sum + Math.max(0, each.cells.length - 1), 0);
  return headingsIn(rows).known * 1_000_000 + cells;
}

function rowsOf(data: readonly (readonly unknown[])[], marks: SheetMarks | undefined): ListRow[] {
  const texts = data.map((row) => row.map(cellText));
  for (const { column, from, to } of marks?.merged ?? [])
    for (let row = from; row < to; row += 1) {
      const below = texts[row];
      if (below !== undefined && below[column] === '')
        below[column] = texts[from - 1]?.[column] ?? '';
    }
  return texts
    .map((cells, at) => ({
      row: at + 1,
      cells,
      struck: (marks?.struck.get(at + 1) ?? []).filter((column) => cells[column] !== ''),
      isHidden: marks?.hidden.has(at + 1) === true,
    }))
    .filter((row) => !isEmptyRow(row));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '';
}

/** A day, with the time of day where the cell has one. */
function dayText(cell: Date): string {
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
