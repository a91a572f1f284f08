import { createRequire } from 'node:module';

import Pdfkit from 'pdfkit';

import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';

// The library's types are a release behind what it writes.
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** What a heading of a table is the heading of. */
      scope?: 'Row' | 'Column';
      /** Where a picture stands: left, top, right and bottom. */
      bbox?: [number, number, number, number];
      placement?: 'Block';
    }
  }
}

export type Pdf = PDFKit.PDFDocument;

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

export const MARGIN = 42;

/** Shipped, so that a paper is the same on every machine, and in the file, as PDF/A asks. */
export const FONTS = { plain: 'plain', bold: 'bold' } as const;

/**
 * A document on A4, on its side where nothing else is said, that a screen reader can read: tagged, with language and title, as
 * PDF/A-2a, the level that asks for all of it.
 */
export function newPdf(about: {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  readonly madeOn: Day;
  readonly layout?: 'landscape' | 'portrait';
}): Pdf {
  const { title, author, language, madeOn, layout = 'landscape' } = about;
  const pdf = new Pdfkit({
    size: 'A4',
    layout,
    margin: MARGIN,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: LOCALES[language],
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Creator: 'Bevaka',
      Producer: 'Bevaka',
      // The same list of the same day is the same file.
      CreationDate: new Date(`${madeOn}T00:00:00Z`),
    },
  });
  const { resolve } = createRequire(import.meta.url);
  pdf.registerFont(FONTS.plain, resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'));
  pdf.registerFont(FONTS.bold, resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'));
  return pdf;
}

/** Everything that is written, once the document ends. */
export async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.once('end', resolve).once('error', reject);
  });
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

/** The lowest that anything is written. */
export function bottomOf(pdf: Pdf): number {
  return pdf.page.height - MARGIN - FOOTER_HEIGHT;
}

/** How wide a line may be. */
export function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}

const FOOTER_HEIGHT = 16;

/** At the foot of each page; no part of what is read aloud. */
export function numberPages(pdf: Pdf, text: (number: number, count: number) => string): void {
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(at);
    const y = pdf.page.height - MARGIN - FOOTER_HEIGHT / 2;
    aside(pdf, () => {
      pdf.font(FONTS.plain).fontSize(8);
      // Without a height the library takes the foot for the end of the page and begins a new one.
      pdf.text(text(at + 1, count), MARGIN, y, {
        width: widthOf(pdf),
        height: FOOTER_HEIGHT,
        align: 'right',
        lineBreak: false,
      });
    });
  }
}

/** Draws what is there for the eye alone, as lines and repeated headings are. */
export function aside(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
