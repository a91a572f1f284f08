import { getDocumentProxy } from 'unpdf';

import { type TextLimits, UnreadableError } from './limits.ts';
import { pageText } from './pdf-page.ts';
import type { Piece } from './pdf-pieces.ts';

/** The text of a PDF, a line for each printed one and an empty line where a paragraph's space is. */
export async function pdfText(content: Uint8Array, limits: TextLimits): Promise<string> {
  const pdf = await getDocumentProxy(content, {
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    throw new UnreadableError(isPassword(error) ? 'encrypted' : 'damaged');
  });
  if (pdf.numPages > limits.pages) throw new UnreadableError('too-much');
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageText(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
    page.cleanup();
  }
  return pages.join('\n\n');
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && /password/iu.test(`${error.name} ${error.message}`);
}

function pieceOf(item: {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
}): Piece {
  const [, , , scale, x, y] = item.transform.map(Number);
  const size = item.height === 0 ? Math.abs(scale ?? 10) : item.height;
  return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size };
}
