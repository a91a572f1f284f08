import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { WIDTHS } from '../list/columns.ts';
import { type ListDocument, listDocument } from '../list/document.ts';
import { listWordsIn } from '../list/words.ts';
import { markOf } from '../mark.ts';
import { bytesOf, MARGIN, newPdf, numberPages, type Pdf } from './page.ts';
import { drawTable } from './table.ts';
import { write, writeList } from './texts.ts';

type Element = ReturnType<Pdf['struct']>;

/** The paper in our own layout; it follows no template. */
export async function listPdf(list: AssignmentList, mark: Uint8Array | null): Promise<Uint8Array> {
  const paper = listDocument(list);
  const { language } = list;
  const title = `${paper.title}, ${paper.subtitle}`;
  const author = paper.authority === '' ? list.committee.name : paper.authority;
  const pdf = newPdf({ title, author, language, madeOn: list.madeOn });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  writeMark(pdf, root, { mark, alt: author });
  writeTop(pdf, root, paper);
  write(pdf, root, 'H2', paper.about.heading);
  for (const text of paper.about.texts) write(pdf, root, 'P', text);
  write(pdf, root, 'H2', paper.proposal.heading);
  write(pdf, root, 'P', paper.proposal.lead);
  writeList(pdf, root, paper.proposal.points);
  write(pdf, root, 'H2', paper.tableHeading);
  if (paper.groups.length === 0) write(pdf, root, 'P', paper.nothing);
  for (const group of paper.groups) await writeGroup(pdf, root, { group, paper });
  root.end();
  numberPages(pdf, listWordsIn(language).page);
  return bytesOf(pdf);
}

function writeTop(pdf: Pdf, root: Element, paper: ListDocument): void {
  write(pdf, root, 'P', paper.authority);
  write(pdf, root, 'H1', paper.title);
  write(pdf, root, 'P', paper.subtitle);
  write(pdf, root, 'P', paper.madeOn);
}

const MARK = { width: 140, height: 44 };

export function writeMark(
  pdf: Pdf,
  root: Element,
  { mark, alt }: { readonly mark: Uint8Array | null; readonly alt: string },
): void {
  const picture = mark === null ? null : markOf(mark);
  if (picture === null) return;
  const { width, height } = picture.fitted(MARK.width, MARK.height);
  const bbox: [number, number, number, number] = [MARGIN, pdf.y, MARGIN + width, pdf.y + height];
  const draw = (): void => {
    pdf.image(Buffer.from(picture.bytes), MARGIN, pdf.y, { width, height });
  };
  root.add(pdf.struct('Figure', { alt, bbox, placement: 'Block' }, draw));
  pdf.y = Math.max(pdf.y, bbox[3]) + 6;
}

async function writeGroup(
  pdf: Pdf,
  root: Element,
  {
    group,
    paper,
  }: { readonly group: ListDocument['groups'][number]; readonly paper: ListDocument },
): Promise<void> {
  const { columns } = paper;
  write(pdf, root, 'H3', group.heading);
  await drawTable(pdf, root, {
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ key }) => WIDTHS[key]),
    rows: group.rows.map((cells) => columns.map(({ key }) => cells[key])),
  });
}
