import { plainDeliverable } from '../assignments/same-task.ts';
import type { ReadRow } from './read-row.ts';

/**
 * For each row, the number of the first one that says the very same: of the same case, the same for
 * the same holder and time, open or closed alike. Null for that first one, and for what is no
 * assignment. Numbers and notes in other columns tell nothing apart, for each row has its own.
 */
export function firstOfEach(rows: readonly ReadRow[]): (row: ReadRow) => number | null {
  const first = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null && !first.has(key)) first.set(key, row.row);
  }
  return (row) => {
    const at = first.get(keyOf(row) ?? '') ?? row.row;
    return at === row.row ? null : at;
  };
}

function keyOf(row: ReadRow): string | null {
  if (!('terms' in row)) return null;
  const { deliverable, holder, due, origin } = row.terms;
  const { caseNumber, paragraph, decidedOn, listed } = origin;
  const words = [row.is, plainDeliverable(deliverable), holder, due];
  const known = [caseNumber, paragraph, decidedOn, listed?.closed, listed?.recurring];
  return JSON.stringify([...words, ...known]);
}
