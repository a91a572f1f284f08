import { matchesOf } from '../../text/matches-of.ts';
import type { Edit } from './edited.ts';
import { type Line, linesOf } from './lines.ts';

const GAP = /(?<=\S) {3,}(?=\S)/gu;
/** Fewer columns than this are a heading with something to its right. */
const FEWEST = 3;

/**
 * Tables that only spaces set in columns, as copying from a page leaves them: each gap becomes a
 * tab. Lines beside each other that have the same number of cells are such a table.
 */
export function spacedColumns(text: string): Edit[] {
  const lines = linesOf(text);
  const cells = lines.map((line) => gapsOf(line).length + 1);
  return lines.flatMap((line, at) => {
    const isBeside = cells[at] === cells[at - 1] || cells[at] === cells[at + 1];
    return (cells[at] ?? 0) >= FEWEST && isBeside ? gapsOf(line) : [];
  });
}

function gapsOf({ from, text }: Line): Edit[] {
  return matchesOf(GAP, text).map(({ index, 0: gap }) => ({
    from: from + index,
    to: from + index + gap.length,
    put: '\t',
  }));
}
