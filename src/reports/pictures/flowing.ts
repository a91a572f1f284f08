import { textWidth } from './font.ts';
import { type Block, INNER } from './heading.ts';
import { COLOURS, MARGIN, words } from './svg.ts';

const SIZE = 11;
const LINE = 18;
const GAP = 14;
const BESIDE_MARK = 20;

/** One thing that a legend explains: what is drawn, where anything is, and the word for it. */
export type Explained = {
  readonly draw?: (x: number, y: number) => string;
  readonly text: string;
};

/** A legend, in as many lines as it needs. */
export function flowing(all: readonly Explained[], top: number): Block {
  const parts: string[] = [];
  let [x, y] = [MARGIN, top + 12];
  for (const { draw, text } of all) {
    const beside = draw === undefined ? 0 : BESIDE_MARK;
    const width = beside + textWidth(text, SIZE);
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + LINE];
    if (draw !== undefined) parts.push(draw(x + 8, y - 4));
    parts.push(words(text, x + beside, y, { size: SIZE, fill: COLOURS.faint }));
    x += width + GAP;
  }
  return { parts, height: y - top + 8 };
}
