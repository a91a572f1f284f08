import { isEmptyRow, type ListRow, plainRow } from '../../domain/backlog/list-row.ts';
import { csvRowsOf } from './csv-rows.ts';
import { fileKindOf } from './file-kind.ts';
import { htmlRowsOf, isHtmlTable } from './html-rows.ts';
import { type TextLimits, UnreadableError } from './limits.ts';
import { plainOrTextOf } from './plain-or-text-of.ts';
import { xlsxRows } from './xlsx.ts';
import { isXlsx } from './zip.ts';

/** A list of a committee's has fewer by far; the rules that read its rows stand in everybody's way. */
const MOST_ROWS = 2000;
const MOST_CELLS = 60_000;
const MOST_CHARACTERS = 600_000;

/**
 * The rows of a list with something in them, when it is one that people make.
 * @throws UnreadableError, or what the library throws for what is no list
 */
export async function rowsOf(content: Uint8Array, limits: TextLimits): Promise<ListRow[]> {
  const rows = (await allRowsOf(content, limits)).filter((row) => !isEmptyRow(row));
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new UnreadableError('too-much');
  if (charactersOf(rows) > MOST_CHARACTERS) throw new UnreadableError('too-much');
  return rows;
}

async function allRowsOf(content: Uint8Array, limits: TextLimits): Promise<ListRow[]> {
  if (fileKindOf(content) === 'zip' && isXlsx(content, limits)) return xlsxRows(content, limits);
  const text = await plainOrTextOf(content, limits);
  if (text.length > MOST_CHARACTERS) throw new UnreadableError('too-much');
  const rows = isHtmlTable(text) ? htmlRowsOf(text) : csvRowsOf(text);
  return rows.map((cells, at) =>
    plainRow(
      at + 1,
      cells.map((cell) => cell.trim()),
    ),
  );
}

function charactersOf(rows: readonly ListRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.join('').length, 0);
}
