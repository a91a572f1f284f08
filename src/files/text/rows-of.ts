import { csvRowsOf } from './csv-rows.ts';
import { UnreadableError } from './limits.ts';

/** A list of a committee's has fewer by far; the rules that read its rows stand in everybody's way. */
const MOST_ROWS = 1000;
const MOST_CELLS = 60_000;
const MOST_CHARACTERS = 400_000;

/**
 * The rows of a list's text, when it is one that people make.
 * @throws UnreadableError, or what the library throws for what is no list
 */
export function rowsOf(text: string): string[][] {
  if (text.length > MOST_CHARACTERS) throw new UnreadableError('too-much');
  const rows = csvRowsOf(text);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new UnreadableError('too-much');
  return rows.map((row) => [...row]);
}
