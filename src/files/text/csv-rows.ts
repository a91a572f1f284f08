import { parse } from 'csv-parse/sync';

/** Between cells, the likeliest first: Swedish spreadsheets save with semicolons. */
const DELIMITERS = [';', '\t', ',', '|'] as const;

/** Excel's own line before the first, which it shows to nobody. */
const SAYS_DELIMITER = /^\uFEFF?"?sep=(.)"?\r?\n/iu;

/**
 * Rows of cells out of a text, an empty line as an empty row, so that their numbers are those that a
 * spreadsheet shows.
 */
export function csvRowsOf(text: string): readonly (readonly string[])[] {
  const [first = '', delimiter] = SAYS_DELIMITER.exec(text) ?? [];
  const rest = text.slice(first.length);
  if (delimiter !== undefined) return parsed(rest, delimiter);
  const tried = DELIMITERS.map((each) => parsed(rest, each));
  return tried.toSorted((one, other) => regularity(other) - regularity(one))[0] ?? [];
}

/** What divides a text into many rows of equally many cells divides it as was meant. */
function regularity(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => (width - 1) * count));
}

/** Where a quotation mark is never closed it is a letter like others, in the whole text. */
function parsed(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { ...HOW, delimiter });
  } catch {
    return parse(text, { ...HOW, delimiter, quote: null });
  }
}

/**
 * Trimmed on the left alone: where the right is trimmed too, a cell that only begins with words in
 * quotation marks is refused by the library instead of taken as it stands.
 */
const HOW = { bom: true, ltrim: true, relax_quotes: true, relax_column_count: true } as const;
