import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { officesNamed } from '../committee/office-and-name.ts';
import { isCaseNumber } from '../reading/surroundings/case-number.ts';
import { closedByTick } from './closed-words.ts';
import type { ColumnName, Columns } from './columns.ts';
import { dayWritten, dueWritten } from './due-cell.ts';
import { isEmptyCell } from './empty-cell.ts';
import { isNoteHeading } from './heading-words.ts';
import { headingsIn } from './headings.ts';
import type { ListRow } from './list-row.ts';

/** Which column is taken for what. */
export type ProposedColumns = {
  readonly columns: Columns;
  /** The row of headings; null where the list has none, and its first row is like the others. */
  readonly headings: ListRow | null;
  /** Whether headings alone name what and who, so that nobody needs to be asked. */
  readonly isSure: boolean;
};

type Rows = readonly ListRow[];
type Known = { readonly committee: Committee; readonly today: Day };

/** So many rows tell what stands in a column. */
const LOOKED_AT = 50;
/** So much of what is filled in must look alike. */
const MOST_OF_THEM = 0.5;

/**
 * Proposes a list's columns: by its headings, wherever they stand, and for what they do not name by
 * what stands in the columns that are left, as titles of the committee's offices, case numbers and
 * dates.
 */
export function proposeColumns(rows: Rows, known: Known): ProposedColumns {
  const { row, columns: named } = headingsIn(rows);
  const headings = row ?? unknownHeadings(rows, known);
  const below = rows.filter((each) => headings === null || each.row > headings.row);
  const settled = withKlart(named, below.slice(0, LOOKED_AT), known);
  const notes = (headings?.cells ?? []).flatMap((cell, at) => (isNoteHeading(cell) ? [at] : []));
  const columns = filledUp(settled, { rows: below.slice(0, LOOKED_AT), notes }, known);
  const isRead = settled.deliverable !== undefined && settled.holder !== undefined;
  const isSure = isRead && Object.keys(columns).length === Object.keys(settled).length;
  return { columns, headings, isSure };
}

/** The first row with several cells, where none of them is what an assignment holds. */
function unknownHeadings(rows: Rows, known: Known): ListRow | null {
  const first = rows.find(({ cells }) => cells.filter((cell) => !isEmptyCell(cell)).length > 1);
  if (first === undefined || first.cells.some((cell) => isContent(cell, known))) return null;
  return first;
}

/**
 * "Klart" as the only column of its kind is when something shall be done, or whether it is: what
 * stands below tells.
 */
function withKlart(named: Columns, rows: Rows, { today }: Known): Columns {
  const { due, closed, ...others } = named;
  if (due === undefined || closed !== undefined) return named;
  const filled = cellsOf(rows, due);
  const isTicked = (cell: string): boolean =>
    dayWritten(cell, today) === null && closedByTick(cell, today).is === 'closed';
  return filled.length > 0 && filled.every(isTicked) ? { ...others, closed: due } : named;
}

/** A heading is none of these. */
function isContent(cell: string, known: Known): boolean {
  return LOOKS.some(([, looks]) => looks(cell.trim(), known));
}

/** How each looks; the surest first. What was decided lies behind, what is due mostly ahead. */
const LOOKS: readonly (readonly [ColumnName, (cell: string, known: Known) => boolean])[] = [
  ['holder', (cell, { committee }) => officesNamed(committee, cell).length > 0],
  ['caseNumber', (cell) => cell.length < 40 && isCaseNumber(cell)],
  ['paragraph', (cell) => /^§\s*\d{1,5}(?:\/\d{2,4})?$/u.test(cell)],
  ['decidedOn', (cell, { today }) => (dayWritten(cell, today) ?? today) < today],
  ['due', (cell, { committee, today }) => dueWritten(cell, committee, today) !== null],
];

function filledUp(
  named: Columns,
  { rows, notes }: { readonly rows: Rows; readonly notes: readonly number[] },
  known: Known,
): Columns {
  const found: Partial<Record<ColumnName, number>> = { ...named };
  const left = new Set(Array.from({ length: widthOf(rows) }, (_, at) => at));
  for (const at of [...Object.values(named), ...notes]) left.delete(at);
  const take = (name: ColumnName, at: number | undefined): void => {
    if (at === undefined || found[name] !== undefined) return;
    found[name] = at;
    left.delete(at);
  };
  for (const [name, looks] of LOOKS)
    take(
      name,
      [...left].find((at) => isMostly(cellsOf(rows, at), (cell) => looks(cell, known))),
    );
  // What is left and longest are the words of the assignments.
  take(
    'deliverable',
    [...left].toSorted((one, other) => wordsIn(rows, other) - wordsIn(rows, one))[0],
  );
  return found;
}

function widthOf(rows: Rows): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length));
}

function cellsOf(rows: Rows, at: number): readonly string[] {
  return rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => !isEmptyCell(cell));
}

function wordsIn(rows: Rows, at: number): number {
  return cellsOf(rows, at).join('').length;
}

function isMostly(cells: readonly string[], looks: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(looks).length >= cells.length * MOST_OF_THEM;
}
