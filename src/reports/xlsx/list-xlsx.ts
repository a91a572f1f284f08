import { strToU8, zipSync } from 'fflate';

import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { COLUMNS, WIDTHS } from '../list/columns.ts';
import { tableOf } from '../list/table-of.ts';
import { listWordsIn } from '../list/words.ts';
import { SHEET_END, sheetRow, sheetStart } from './sheet-xml.ts';
import { sheetPath, workbookParts } from './workbook-xml.ts';

/** The rows of the list as a workbook of one sheet. */
export function listXlsx(list: AssignmentList): Uint8Array {
  const { headings, rows } = tableOf(list);
  const sheet = [
    sheetStart(COLUMNS.map((key) => WIDTHS[key])),
    ...[headings, ...rows].map((row, at) => sheetRow(row, at + 1)),
    SHEET_END,
  ];
  const parts = workbookParts([listWordsIn(list.language).table]);
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    [sheetPath(1)]: strToU8(sheet.join('')),
  });
}
