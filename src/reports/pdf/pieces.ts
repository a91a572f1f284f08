import type { Pdf } from './page.ts';

/** What of a text stands in a box, and what is left for the next page. */
export type Piece = { readonly now: string; readonly later: string };

/**
 * As many words of a text as a box has room for, in the font that is set. At least one sign, so that
 * what is left grows shorter whatever it is.
 */
export function pieceOf(pdf: Pdf, text: string, box: { width: number; height: number }): Piece {
  if (text === '' || fits(pdf, text, box)) return { now: text, later: '' };
  const ends = [...text.matchAll(/\s+/gu)].map(({ index }) => index);
  const end =
    lastThat(ends, (at) => fits(pdf, text.slice(0, at), box)) ?? signsThatFit(pdf, text, box);
  return { now: text.slice(0, end), later: text.slice(end).trimStart() };
}

function fits(
  pdf: Pdf,
  text: string,
  { width, height }: { width: number; height: number },
): boolean {
  return pdf.heightOfString(text, { width }) <= height;
}

/** For a text without a space, as an address: between any two signs. */
function signsThatFit(pdf: Pdf, text: string, box: { width: number; height: number }): number {
  const starts: number[] = [];
  for (const [{ length }] of text.matchAll(/./gsu)) starts.push((starts.at(-1) ?? 0) + length);
  return lastThat(starts, (at) => fits(pdf, text.slice(0, at), box)) ?? starts[0] ?? text.length;
}

/** The last of rising numbers for which something holds that holds of none after one that it fails. */
function lastThat(numbers: readonly number[], holds: (number: number) => boolean): number | null {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (numbers[low - 1] ?? null);
}
