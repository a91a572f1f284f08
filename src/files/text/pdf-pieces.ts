/** A piece of text where it stands on a page, in points from its lower left corner. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** What stands on one height of the page, from left to right. */
export type PrintedLine = {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
};

/** Pieces whose heights differ by less than this part of their size stand on one line. */
const SAME_LINE = 0.5;
/** Cells of a table, and the parts of a header, stand so many sizes apart. */
const CELLS_APART = 1.5;

/** The pieces as text in their order: a line for each printed one, an empty one for more room. */
export function wordsOf(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | null = null;
  for (const piece of pieces) {
    text += last === null ? '' : between(last, piece);
    text += piece.text;
    last = piece;
  }
  return text;
}

/** The lines of a page from its top, whatever the order in which the file draws them. */
export function printedLines(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
    const last = lines.at(-1);
    if (last !== undefined && last.y - piece.y <= last.size * SAME_LINE) last.pieces.push(piece);
    else lines.push({ y: piece.y, size: Math.max(piece.size, 1), pieces: [piece] });
  }
  return lines.map((line) => ({
    ...line,
    pieces: line.pieces.toSorted((one, other) => one.x - other.x),
  }));
}

export function endOf({ x, width }: Piece): number {
  return x + width;
}

/** Whether two pieces of a line stand as far apart as the cells of a table. */
export function isApart(last: Piece, next: Piece): boolean {
  return next.x - endOf(last) > Math.max(last.size, next.size, 1) * CELLS_APART;
}

function between(last: Piece, next: Piece): string {
  const size = Math.max(last.size, next.size, 1);
  const down = last.y - next.y;
  if (Math.abs(down) > size * SAME_LINE) return down > size * 1.9 || down < 0 ? '\n\n' : '\n';
  if (isApart(last, next)) return '  \t';
  const gap = next.x - endOf(last);
  return gap > size * 0.15 && !/\s$/u.test(last.text) && !/^\s/u.test(next.text) ? ' ' : '';
}
