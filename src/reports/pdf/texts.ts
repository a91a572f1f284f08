import { bottomOf, FONTS, MARGIN, type Pdf, widthOf } from './page.ts';

type Element = ReturnType<Pdf['struct']>;

const SIZES = { H1: 18, H2: 13, H3: 11, P: 9.5 } as const;

/** A paragraph or a heading, as a part of the document. */
export function write(pdf: Pdf, part: Element, tag: keyof typeof SIZES, text: string): void {
  if (text === '') return;
  if (tag !== 'P') keepWithNext(pdf, SIZES[tag] * 4);
  part.add(pdf.struct(tag, {}, () => place(pdf, tag, text)));
}

function place(pdf: Pdf, tag: keyof typeof SIZES, text: string): void {
  pdf.font(tag === 'P' ? FONTS.plain : FONTS.bold).fontSize(SIZES[tag]);
  pdf.text(text, MARGIN, pdf.y, { width: widthOf(pdf), paragraphGap: tag === 'P' ? 4 : 3 });
}

/** A list, whose items may have items of their own. */
export function writeList(
  pdf: Pdf,
  part: Element,
  items: readonly { readonly text: string; readonly lines: readonly string[] }[],
): void {
  const list = pdf.struct('L');
  part.add(list);
  for (const { text, lines } of items) {
    item(pdf, list, `– ${text}`, 12);
    for (const line of lines) item(pdf, list, line, 24);
  }
  list.end();
}

function item(pdf: Pdf, list: Element, text: string, indent: number): void {
  const body = pdf.struct('LBody', {}, () => {
    pdf.font(FONTS.plain).fontSize(SIZES.P);
    pdf.text(text, MARGIN + indent, pdf.y, { width: widthOf(pdf) - indent, paragraphGap: 2 });
  });
  list.add(pdf.struct('LI', {}, [body]));
}

/** A heading at the foot of a page leads to nothing. */
function keepWithNext(pdf: Pdf, room: number): void {
  if (pdf.y + room > bottomOf(pdf)) pdf.addPage();
  else if (pdf.y > MARGIN) pdf.y += 6;
}
