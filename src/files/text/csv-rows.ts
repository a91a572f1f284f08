import { parse } from 'csv-parse/sync';

/** Rows of cells out of a text: tabs (a spreadsheet's), semicolons or commas between them. */
export function csvRowsOf(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text);
  return parse(text, {
    delimiter,
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** Whatever stands most often in the first line: Swedish spreadsheets save with semicolons. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counted = ['\t', ';', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ';';
}
