import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';

import { readText } from '../../src/files/text/read-text.ts';
import { csvRowsOf } from '../../src/files/text/csv-rows.ts';

const ROWS = [
  ['Uppdrag', 'Ansvarig', 'Till när'],
  ['ta fram mål; och medel', 'Regiondirektören', '2026-12-15'],
];

it.each([
  [
    'semicolons',
    'Uppdrag;Ansvarig;Till när\r\n"ta fram mål; och medel";Regiondirektören;2026-12-15\r\n',
  ],
  [
    'commas',
    '\ufeffUppdrag,Ansvarig,Till när\nta fram mål; och medel,Regiondirektören,2026-12-15\n',
  ],
  ['tabs', 'Uppdrag\tAnsvarig\tTill när\nta fram mål; och medel\tRegiondirektören\t2026-12-15'],
])('reads a list with %s', (_what, text) => {
  expect(csvRowsOf(text)).toEqual(ROWS);
});

it('reads the first sheet of a spreadsheet, its days as days', async () => {
  const read = await readText(spreadsheet());

  expect(read.ok && csvRowsOf(read.text)).toEqual(ROWS);
});

function words(text: string, at: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The smallest file that Excel would open: inline words, and one day as a number with a date's style. */
function spreadsheet(): Uint8Array {
  const rows = ROWS.map((cells, row) =>
    cells
      .map((cell, column) => {
        const at = `${'ABC'.charAt(column)}${row + 1}`;
        return cell === '2026-12-15' ? `<c r="${at}" s="1"><v>46371</v></c>` : words(cell, at);
      })
      .join(''),
  );
  const data = rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packaged}/content-types"/>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    ),
  });
}
