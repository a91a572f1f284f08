import {
  endOf,
  isApart,
  type Piece,
  type PrintedLine,
  printedLines,
  wordsOf,
} from './pdf-pieces.ts';

/** What stands together in one cell on one line. */
type Cell = { readonly x: number; readonly end: number; readonly pieces: readonly Piece[] };
type CellLine = Pick<PrintedLine, 'y' | 'size'> & { readonly cells: readonly Cell[] };
type Table = { readonly columns: readonly number[]; readonly lines: readonly CellLine[] };

/** A cell begins within so many points of its column. */
const TOLERANCE = 3;
/** Lines further apart than so many sizes are no longer one table. */
const FURTHEST = 3;
/** Two lines of one cell stand closer than two rows, by so much, where rows have room of their own. */
const ROOM = 1.25;
const FEWEST_LINES_WITH_CELLS = 3;

/**
 * The pieces with the tables' cells made whole: what runs over several lines of a cell is one piece
 * on its row's first line. Where no table's cell does, nothing is changed.
 */
export function withWholeRows(pieces: readonly Piece[]): readonly Piece[] {
  const lines = printedLines(pieces).map(inCells);
  const tables = tablesIn(lines).filter(hasRunningCells);
  const wholes = new Map<Piece, readonly Piece[]>();
  for (const table of tables) {
    const inside = new Set(
      table.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.pieces)),
    );
    const [first, ...others] = pieces.filter((piece) => inside.has(piece));
    if (first !== undefined) wholes.set(first, rowsOf(table).flat());
    for (const other of others) wholes.set(other, []);
  }
  return pieces.flatMap((piece) => wholes.get(piece) ?? [piece]);
}

function inCells({ y, size, pieces }: PrintedLine): CellLine {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || isApart(last, piece)) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  const cells = groups.map((group) => ({
    x: group[0]?.x ?? 0,
    end: Math.max(...group.map(endOf)),
    pieces: group,
  }));
  return { y, size, cells };
}

/** A line of several cells and the lines below it that keep to its columns. */
function tablesIn(lines: readonly CellLine[]): readonly Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const columns = lines[at]?.cells.map(({ x }) => x) ?? [];
    if (columns.length < 2) continue;
    let end = at + 1;
    while (end < lines.length && follows(lines[end], lines[end - 1], columns)) end += 1;
    const found = lines.slice(at, end);
    const withCells = found.filter(({ cells }) => cells.length > 1).length;
    if (withCells < FEWEST_LINES_WITH_CELLS) continue;
    tables.push({ columns, lines: found });
    at = end - 1;
  }
  return tables;
}

function follows(
  line: CellLine | undefined,
  above: CellLine | undefined,
  columns: readonly number[],
): boolean {
  if (line === undefined || above === undefined) return false;
  if (above.y - line.y > line.size * FURTHEST) return false;
  return line.cells.every(({ x, end }) => {
    const column = columnAt(x, columns);
    return column !== -1 && end <= (columns[column + 1] ?? Infinity);
  });
}

function columnAt(x: number, columns: readonly number[]): number {
  return columns.findIndex((column) => Math.abs(column - x) <= TOLERANCE);
}

function hasRunningCells({ columns, lines }: Table): boolean {
  return lines.some(({ cells }) => cells.length < columns.length);
}

/** The rows of a table, each a piece for each cell. */
function rowsOf({ columns, lines }: Table): readonly (readonly Piece[])[] {
  const closest = Math.min(...lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  const rows: CellLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const gap = (lines[at - 1]?.y ?? Infinity) - line.y;
    const begins = line.cells.length === columns.length || gap > closest * ROOM;
    if (begins || rows.length === 0) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((row) => columns.flatMap((_, column) => wholeCell(row, column, columns)));
}

function wholeCell(
  row: readonly CellLine[],
  column: number,
  columns: readonly number[],
): readonly Piece[] {
  const cells = row.flatMap(({ cells: all }) =>
    all.filter(({ x }) => columnAt(x, columns) === column),
  );
  const [first] = cells;
  const [top] = row;
  const piece = first?.pieces[0];
  if (first === undefined || top === undefined || piece === undefined) return [];
  const text = cells.map(({ pieces }) => wordsOf(pieces)).reduce(joined);
  return [{ ...piece, text, y: top.y, width: first.end - first.x }];
}

/** A word that was hyphenated at the end of a cell's line is one again. */
function joined(text: string, more: string): string {
  return /\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(more)
    ? `${text.slice(0, -1)}${more}`
    : `${text} ${more}`;
}
