import type { KnownBlock } from '@slack/types';

import { line, shortened } from '../../kit/fields/text.ts';

/** So many rows of each sort are shown; the rest is counted. */
const MOST_SHOWN = 20;
const LONGEST_ROW = 140;

/** The first rows of a sort, a line each, and how many more there are. */
export function rowsShown(rows: readonly string[]): KnownBlock[] {
  const lines = rows.slice(0, MOST_SHOWN).map((row) => shortened(row, LONGEST_ROW));
  const left = rows.length - lines.length;
  const text = [...lines, ...(left > 0 ? [`… ${left}`] : [])].join('\n');
  return text === '' ? [] : [line(text)];
}
