import type { Dossier } from '../../app/ports/dossier.ts';
import { writeMark } from '../pdf/list-pdf.ts';
import { bytesOf, newPdf, numberPages, type Pdf } from '../pdf/page.ts';
import { drawTable } from '../pdf/table.ts';
import { write, writeList } from '../pdf/texts.ts';
import { dossierDocument } from './document.ts';
import type { DossierPart } from './part.ts';
import { inFont } from './in-font.ts';
import { dossierWordsIn } from './words.ts';

type Element = ReturnType<Pdf['struct']>;

/** The dossier to keep: tagged, with its fonts in it, as PDF/A-2a. */
export async function dossierPdf(dossier: Dossier, mark: Uint8Array | null): Promise<Uint8Array> {
  const paper = dossierDocument(dossier);
  const { language, madeOn, committee } = dossier;
  const author = paper.authority === '' ? committee.name : paper.authority;
  const title = inFont(`${paper.title}, ${paper.subtitle}`);
  const pdf = newPdf({ title, author, language, madeOn, layout: 'portrait' });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  writeMark(pdf, root, { mark, alt: author });
  write(pdf, root, 'P', inFont(paper.authority));
  write(pdf, root, 'H1', inFont(paper.title));
  write(pdf, root, 'P', inFont(paper.subtitle));
  write(pdf, root, 'P', paper.madeOn);
  for (const part of paper.parts) await writePart(pdf, root, part);
  root.end();
  numberPages(pdf, dossierWordsIn(language).page);
  return bytesOf(pdf);
}

async function writePart(pdf: Pdf, root: Element, part: DossierPart): Promise<void> {
  write(pdf, root, 'H2', part.heading);
  if (part.is === 'facts') {
    const items = part.facts.map(([name, value]) => ({
      text: inFont(`${name}: ${value}`),
      lines: [],
    }));
    writeList(pdf, root, items);
    return;
  }
  if (part.is === 'table') {
    if (part.rows.length === 0) write(pdf, root, 'P', part.nothing);
    else
      await drawTable(pdf, root, {
        ...part,
        rows: part.rows.map((cells) => cells.map(inFont)),
      });
    return;
  }
  if (part.items.length === 0) return write(pdf, root, 'P', part.nothing);
  write(pdf, root, 'P', part.lead);
  const items = part.items.map(({ text, lines }) => ({
    text: inFont(text),
    lines: lines.map(inFont),
  }));
  writeList(pdf, root, items);
}
