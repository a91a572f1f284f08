import { linesOf } from '../text/lines.ts';
import { isTableRow } from '../text/points.ts';

/** A row of a table of actions: who, what, by when, and the § that its first cell names. */
export type Row = {
  readonly from: number;
  readonly to: number;
  readonly holder: string;
  readonly task: string;
  readonly due: string;
  readonly paragraph: string | null;
};

const COLUMNS: readonly (readonly [keyof Cells, RegExp])[] = [
  [
    'holder',
    /^(?:ansvarig(?:a)?|ansvar|vem|utförare|handläggare|owner|responsible|lead|who|action\s+by|assigned\s+to)$/iu,
  ],
  [
    'task',
    /^(?:beslut|uppdrag|uppgift|åtgärd|aktivitet|vad|att\s+göra|ärende|action|task|what|decision|item)$/iu,
  ],
  [
    'due',
    /^(?:senast|klart?|klart\s+senast|datum|när|tid|slutdatum|redovisas|återrapporteras|deadline|due(?:\s+date)?|when|by|target\s+date|by\s+when)$/iu,
  ],
  ['paragraph', /^(?:§|paragraf|punkt|nr)$/iu],
];

type Cells = { holder: string; task: string; due: string; paragraph: string };
type Columns = Partial<Record<keyof Cells, number>>;

/** A table that says how far each has come lists what was assigned earlier. */
const FOLLOWED_UP = /^(?:status|läge|genomfört|slutfört|progress)$/iu;

/** The rows of a text's tables that name an owner; a dash or a whole clause owns nothing. */
export function rowsIn(text: string): Row[] {
  let columns: Columns = {};
  const rows: Row[] = [];
  for (const { from, to, text: line } of linesOf(text)) {
    if (!isTableRow(line)) continue;
    const cells = cellsOf(line);
    const header = columnsOf(cells);
    if (cells.some((cell) => FOLLOWED_UP.test(cell))) columns = {};
    else if (header.holder !== undefined && header.task !== undefined) columns = header;
    else {
      const row = rowOf(cells, columns);
      if (row !== null) rows.push({ ...row, from, to });
    }
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split(/[|\t]/u)
    .map((cell) => cell.trim());
}

function columnsOf(cells: readonly string[]): Columns {
  return Object.fromEntries(
    COLUMNS.flatMap(([name, heading]) => {
      const at = cells.findIndex((cell) => heading.test(cell));
      return at === -1 ? [] : [[name, at] as const];
    }),
  );
}

function rowOf(cells: readonly string[], columns: Columns): Omit<Row, 'from' | 'to'> | null {
  const [holder, task] = [cellAt(cells, columns.holder), cellAt(cells, columns.task)];
  if (!isOwner(holder) || task === '') return null;
  const cell = cellAt(cells, columns.paragraph);
  const number = /§\s*(\d+)/u.exec(cell)?.[1];
  const paragraph = number === undefined ? null : `§ ${number}`;
  return { holder, task, due: cellAt(cells, columns.due), paragraph };
}

function cellAt(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '');
}

function isOwner(cell: string): boolean {
  return (
    /^\p{L}[^.]{1,60}$/u.test(cell) &&
    !/(?<!\p{L})(?:handläggs|ingen|saknas|delegation|none|n\/a)(?!\p{L})/iu.test(cell)
  );
}
