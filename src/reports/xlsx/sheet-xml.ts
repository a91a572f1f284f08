/** A cell's text at most, by Excel's own limit; a longer one makes the file one to be mended. */
const LONGEST_CELL = 32_767;

export type SheetCell = string | number | null;

const HEADER =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** How a sheet begins: its first row stays in sight, and its columns are as wide as is said. */
export function sheetStart(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${HEADER}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/**
 * One row, the first of them the headings. Texts stand in their cells as texts (`inlineStr`), so that none is read as a formula
 * whatever it begins with, and none is kept for a table at the end, which would grow with the rows.
 */
export function sheetRow(cells: readonly SheetCell[], number: number): string {
  const style = number === 1 ? STYLES.heading : STYLES.plain;
  const texts = cells.map((cell, at) =>
    cellXml(cell, `r="${columnName(at)}${number}" s="${style}"`),
  );
  return `<row r="${number}">${texts.join('')}</row>`;
}

/** @example columnName(27) // 'AB' */
function columnName(at: number): string {
  const last = String.fromCodePoint(A + (at % LETTERS));
  return at < LETTERS ? last : `${columnName(Math.floor(at / LETTERS) - 1)}${last}`;
}

const A = 65;
const LETTERS = 26;

export const SHEET_END = '</sheetData></worksheet>';

/** By their places in the styles of the workbook. */
const STYLES = { heading: 1, plain: 0 } as const;

function cellXml(cell: SheetCell, place: string): string {
  if (cell === null || cell === '') return `<c ${place}/>`;
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML 1.0 has no sign for them, not even as an entity.
const NO_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

export function xmlText(text: string): string {
  // Excel reads `_x000A_` in a text as the sign that it names.
  return text
    .slice(0, LONGEST_CELL)
    .replaceAll(NO_XML, '')
    .replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
