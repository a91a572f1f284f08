import { setImmediate } from 'node:timers/promises';

import { aside, bottomOf, FONTS, MARGIN, type Pdf, widthOf } from './page.ts';
import { pieceOf } from './pieces.ts';

type Element = ReturnType<Pdf['struct']>;
type Content = ReturnType<Pdf['markStructureContent']>;

const SIZE = 7.2;
const PADDING = 3;
const LINE_COLOUR = '#7f7f7f';
const HEADING_COLOUR = '#e7ebef';
/** So many rows are drawn before others get their turn. */
const ROWS_AT_A_TIME = 20;

export type PdfTable = {
  readonly headings: readonly string[];
  /** As wide as they are beside each other. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A table with its headings: tagged as such, the first cell of each row too, and drawn anew at the
 * top of each page. A row that no page has room for goes on at the next, and is still one row.
 */
export async function drawTable(pdf: Pdf, part: Element, table: PdfTable): Promise<void> {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => (widthOf(pdf) * width) / whole);
  const drawing = { pdf, widths, headings: table.headings };
  const element = pdf.struct('Table');
  part.add(element);
  element.add(headingRow(drawing));
  for (const [at, cells] of table.rows.entries()) {
    if (at % ROWS_AT_A_TIME === 0) await setImmediate();
    element.add(bodyRow(drawing, cells));
  }
  element.end();
  pdf.x = MARGIN;
  pdf.y += PADDING * 2;
}

type Drawing = {
  readonly pdf: Pdf;
  readonly widths: readonly number[];
  readonly headings: readonly string[];
};

function headingRow(drawing: Drawing): Element {
  const { pdf, widths, headings } = drawing;
  pdf.font(FONTS.bold).fontSize(SIZE);
  const height = heightOf(drawing, headings);
  if (pdf.y + height * 3 > bottomOf(pdf)) pdf.addPage();
  const contents = drawCells({ ...drawing, texts: headings, height, isHeading: true });
  const cells = contents.map((content) => pdf.struct('TH', { scope: 'Column' }, [content]));
  if (cells.length !== widths.length) throw new Error('A table has a heading for each column.');
  return pdf.struct('TR', {}, cells);
}

function bodyRow(drawing: Drawing, texts: readonly string[]): Element {
  const { pdf } = drawing;
  const contents: Content[][] = texts.map(() => []);
  let left = texts;
  do {
    const height = roomFor(drawing, left);
    const pieces = left.map((text, at) =>
      pieceOf(pdf, text, { width: inner(drawing, at), height: height - 2 * PADDING }),
    );
    const now = pieces.map((piece) => piece.now);
    const drawn = drawCells({
      ...drawing,
      texts: now,
      height: heightOf(drawing, now),
      isHeading: false,
    });
    for (const [at, content] of drawn.entries()) contents[at]?.push(content);
    left = pieces.map((piece) => piece.later);
  } while (left.some((text) => text !== ''));
  const cells = contents.map((each, at) =>
    at === 0 ? pdf.struct('TH', { scope: 'Row' }, each) : pdf.struct('TD', {}, each),
  );
  return pdf.struct('TR', {}, cells);
}

/** How high the row may be where it stands now; on a new page where it fits there and not here. */
function roomFor(drawing: Drawing, texts: readonly string[]): number {
  const { pdf } = drawing;
  pdf.font(FONTS.plain).fontSize(SIZE);
  const wanted = heightOf(drawing, texts);
  if (pdf.y + wanted <= bottomOf(pdf)) return wanted;
  pdf.addPage();
  pdf.font(FONTS.bold).fontSize(SIZE);
  const height = heightOf(drawing, drawing.headings);
  aside(pdf, () => drawTexts({ ...drawing, texts: drawing.headings, height, isHeading: true }));
  pdf.font(FONTS.plain).fontSize(SIZE);
  return Math.min(wanted, bottomOf(pdf) - pdf.y);
}

function heightOf(drawing: Drawing, texts: readonly string[]): number {
  const heights = texts.map((text, at) =>
    drawing.pdf.heightOfString(text, { width: inner(drawing, at) }),
  );
  return Math.max(...heights, SIZE) + 2 * PADDING;
}

function inner({ widths }: Drawing, column: number): number {
  return (widths[column] ?? 0) - 2 * PADDING;
}

type Row = Drawing & {
  readonly texts: readonly string[];
  readonly height: number;
  readonly isHeading: boolean;
};

/** Draws a row where the document stands, each cell as content of its own, and goes below it. */
function drawCells(row: Row): readonly Content[] {
  const { pdf, texts, height, isHeading } = row;
  const top = pdf.y;
  aside(pdf, () => drawFrames(row));
  const contents = texts.map((text, at) => {
    const content = pdf.markStructureContent(isHeading || at === 0 ? 'TH' : 'TD');
    drawText(row, { text, at, top });
    pdf.endMarkedContent();
    return content;
  });
  pdf.y = top + height;
  return contents;
}

function drawTexts(row: Row): void {
  const top = row.pdf.y;
  drawFrames(row);
  for (const [at, text] of row.texts.entries()) drawText(row, { text, at, top });
  row.pdf.y = top + row.height;
}

function drawText(
  row: Row,
  { text, at, top }: { readonly text: string; readonly at: number; readonly top: number },
): void {
  if (text === '') return;
  const { pdf, isHeading } = row;
  pdf
    .font(isHeading ? FONTS.bold : FONTS.plain)
    .fontSize(SIZE)
    .fillColor('black');
  pdf.text(text, leftOf(row, at) + PADDING, top + PADDING, { width: inner(row, at) });
}

function drawFrames(row: Row): void {
  const { pdf, widths, height, isHeading } = row;
  pdf.save().lineWidth(0.5).strokeColor(LINE_COLOUR);
  for (const [at, width] of widths.entries()) {
    const box = pdf.rect(leftOf(row, at), pdf.y, width, height);
    if (isHeading) box.fillAndStroke(HEADING_COLOUR, LINE_COLOUR);
    else box.stroke();
  }
  pdf.restore();
}

function leftOf({ widths }: Drawing, column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width, MARGIN);
}
