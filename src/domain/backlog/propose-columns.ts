import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { officeWritten } from '../committee/offices.ts';
import { isCaseNumber } from '../reading/surroundings/case-number.ts';
import { type ColumnName, type Columns, columnsIn } from './columns.ts';
import { dayWritten, dueWritten, isEmptyCell } from './read-row.ts';

/** Which column is taken for what. */
export type ProposedColumns = {
  readonly columns: Columns;
  /** Whether the first row is headings; else it is an assignment like the others. */
  readonly headed: boolean;
  /** Whether headings alone name what and who, so that nobody needs to be asked. */
  readonly isSure: boolean;
};

type Rows = readonly (readonly string[])[];
type Known = { readonly committee: Committee; readonly today: Day };

/** So many rows tell what stands in a column. */
const LOOKED_AT = 50;
/** So much of what is filled in must look alike. */
const MOST_OF_THEM = 0.5;

/**
 * Proposes a list's columns: by its headings, and for what they do not name by what stands in the
 * columns that are left, as titles of the committee's offices, case numbers and dates.
 */
export function proposeColumns(rows: Rows, known: Known): ProposedColumns {
  const [first = []] = rows;
  const named = columnsIn(first);
  const headed = Object.keys(named).length > 0 || !first.some((cell) => isContent(cell, known));
  const columns = filledUp(named, (headed ? rows.slice(1) : rows).slice(0, LOOKED_AT), known);
  const isRead = named.deliverable !== undefined && named.holder !== undefined;
  const isSure = isRead && Object.keys(columns).length === Object.keys(named).length;
  return { columns, headed, isSure };
}

/** A heading is none of these. */
function isContent(cell: string, known: Known): boolean {
  return LOOKS.some(([, looks]) => looks(cell.trim(), known));
}

/** How each looks; the surest first. What was decided lies behind, what is due mostly ahead. */
const LOOKS: readonly (readonly [ColumnName, (cell: string, known: Known) => boolean])[] = [
  ['holder', (cell, { committee }) => officeWritten(committee, cell) !== null],
  ['caseNumber', (cell) => cell.length < 40 && isCaseNumber(cell)],
  ['paragraph', (cell) => /^§\s*\d{1,5}(?:\/\d{2,4})?$/u.test(cell)],
  ['decidedOn', (cell, { today }) => (dayWritten(cell, today) ?? today) < today],
  ['due', (cell, { committee, today }) => dueWritten(cell, committee, today) !== null],
];

function filledUp(named: Columns, rows: Rows, known: Known): Columns {
  const found: Partial<Record<ColumnName, number>> = { ...named };
  const left = new Set(Array.from({ length: widthOf(rows) }, (_, at) => at));
  for (const at of Object.values(named)) left.delete(at);
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
  return Math.max(0, ...rows.map(({ length }) => length));
}

function cellsOf(rows: Rows, at: number): readonly string[] {
  return rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => !isEmptyCell(cell));
}

function wordsIn(rows: Rows, at: number): number {
  return cellsOf(rows, at).join('').length;
}

function isMostly(cells: readonly string[], looks: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(looks).length >= cells.length * MOST_OF_THEM;
}
