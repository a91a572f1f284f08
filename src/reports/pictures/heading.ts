import { fittedText } from './font.ts';
import { COLOURS, MARGIN, WIDTH, words } from './svg.ts';

/** What is drawn from the top, and how far down that has come. */
export type Block = { readonly parts: readonly string[]; readonly height: number };

export const INNER = WIDTH - 2 * MARGIN;

/** What a picture is of, in a large line and a small one. */
export function heading(title: string, below: string): Block {
  return {
    parts: [
      words(fittedText(title, INNER, 17, 'bold'), MARGIN, 30, { size: 17, weight: 'bold' }),
      words(fittedText(below, INNER, 12), MARGIN, 48, { size: 12, fill: COLOURS.faint }),
    ],
    height: 60,
  };
}
