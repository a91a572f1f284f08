import { getDocumentProxy } from 'unpdf';

import { type TextLimits, UnreadableError } from './limits.ts';

/** A piece of text where it stands on a page, in points from its lower left corner. */
type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

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
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
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

/** In the order in which the file draws them, which is the order of the text also in two columns. */
function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | null = null;
  for (const piece of pieces) {
    // Blanks are told by the room between words, however the file was made.
    if (piece.text.trim() === '') continue;
    text += last === null ? '' : between(last, piece);
    text += piece.text;
    last = piece;
  }
  return text;
}

function between(last: Piece, next: Piece): string {
  const size = Math.max(last.size, next.size, 1);
  const down = last.y - next.y;
  if (Math.abs(down) > size * 0.5) return down > size * 1.9 || down < 0 ? '\n\n' : '\n';
  const gap = next.x - (last.x + last.width);
  // The cells of a table; a header's parts stand as far apart.
  if (gap > size * 1.5) return '  \t';
  return gap > size * 0.15 && !/\s$/u.test(last.text) && !/^\s/u.test(next.text) ? ' ' : '';
}
