import type { Options } from 'csv-stringify';

import type { Language } from '../../domain/record/language.ts';

/**
 * A file that a spreadsheet of that language opens by itself: with a mark that it is UTF-8, for "å"
 * would else be two signs, and with the separator that a Swedish Excel expects. A cell that begins
 * as a formula does (`= + - @`, tab) gets a `'` before it, by which it is text.
 */
export function csvOptions(language: Language): Options {
  return {
    bom: true,
    delimiter: language === 'sv' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  };
}
