import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Advances, advancesOf } from './font-advances.ts';

const { resolve } = createRequire(import.meta.url);

/** The one that papers have too: shipped, so that a picture is the same on every machine. */
export const FAMILY = 'DejaVu Sans Condensed';
export const FONT_FILES = {
  plain: resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const;

export type Weight = keyof typeof FONT_FILES;

const known = new Map<Weight, Advances>();

/** How wide a text is at a size, without what its letters lose by standing beside each other. */
export function textWidth(text: string, size: number, weight: Weight = 'plain'): number {
  const advances = known.get(weight) ?? advancesOf(readFileSync(FONT_FILES[weight]));
  known.set(weight, advances);
  return Array.from(text).reduce((sum, sign) => sum + advances(sign), 0) * size;
}

/** The text as far as there is room for it, with … where something is left out. */
export function fittedText(
  text: string,
  room: number,
  size: number,
  weight: Weight = 'plain',
): string {
  if (textWidth(text, size, weight) <= room) return text;
  const signs = Array.from(text);
  const short = (length: number): string => `${signs.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, signs.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (textWidth(short(middle), size, weight) <= room) fits = middle;
    else tooLong = middle;
  }
  return short(fits);
}
