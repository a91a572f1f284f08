import { endOf, type Piece, type PrintedLine, printedLines } from './pdf-pieces.ts';

/** The gutter is looked for in this middle part of the text's width, by steps of so many points. */
const FROM = 0.35;
const TO = 0.65;
const STEP = 2;
/** Fewer lines on a side are a table or a signature. */
const FEWEST_LINES = 6;
/** Running text fills its column; the cells of a table seldom do. */
const FULL = 0.7;
/** So many of a page's lines may go over its whole width: headings, and the page's own header. */
const MOST_ACROSS = 0.4;

type Split = {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly across: readonly Piece[];
};

/**
 * The parts of a page in the order in which they are read: a page in two columns has what goes over
 * both, then the left column, then the right one. A page without columns is one part, as it is.
 */
export function columnsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const split = splitOf(pieces);
  return split === null ? [pieces] : inBands(split);
}

function splitOf(pieces: readonly Piece[]): Split | null {
  const [from, to] = [Math.min(...pieces.map(({ x }) => x)), Math.max(...pieces.map(endOf))];
  const width = to - from;
  let best: Split | null = null;
  for (let at = from + width * FROM; at <= from + width * TO; at += STEP) {
    const split = splitAt(pieces, at);
    if (best !== null && split.across.length >= best.across.length) continue;
    if (isTwoColumns(split, { from, at, to })) best = split;
  }
  return best;
}

function splitAt(pieces: readonly Piece[], at: number): Split {
  const left = pieces.filter((piece) => endOf(piece) <= at);
  const right = pieces.filter(({ x }) => x >= at);
  const across = pieces.filter((piece) => endOf(piece) > at && piece.x < at);
  return { left, right, across };
}

function isTwoColumns(
  { left, right, across }: Split,
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
): boolean {
  const [ofLeft, ofRight] = [printedLines(left), printedLines(right)];
  if (Math.min(ofLeft.length, ofRight.length) < FEWEST_LINES) return false;
  const most = Math.max(ofLeft.length, ofRight.length) * MOST_ACROSS;
  if (printedLines(across).length > most) return false;
  return isFilled(ofLeft, at - from) && isFilled(ofRight, to - at);
}

/** Whether most lines go on to the column's edge. */
function isFilled(lines: readonly PrintedLine[], width: number): boolean {
  const widths = lines.map(({ pieces }) => widthOf(pieces)).toSorted((one, other) => one - other);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= width * FULL;
}

function widthOf(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(endOf)) - Math.min(...pieces.map(({ x }) => x));
}

/** What goes over both columns parts them: above it both are read to their ends. */
function inBands({ left, right, across }: Split): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  let top = Infinity;
  for (const { y, pieces } of [...printedLines(across), { y: -Infinity, pieces: [] }]) {
    for (const side of [left, right])
      parts.push(downwards(side.filter((piece) => piece.y <= top && piece.y > y)));
    parts.push([...pieces]);
    top = y;
  }
  return parts.filter(({ length }) => length > 0);
}

function downwards(pieces: readonly Piece[]): Piece[] {
  return printedLines(pieces).flatMap((line) => line.pieces);
}
