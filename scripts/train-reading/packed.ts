import type { Weights } from './logistic.ts';

/** Weights are kept in twentieths; less than half of one says nothing. */
const STEPS = 20;
const UNIT = 1_000;

/** The weights as the file keeps them: for each weight, in thousandths, the marks that have it. */
export function packed(weights: Weights): string {
  const marks = new Map<number, string[]>();
  for (const [mark, weight] of weights) {
    const rounded = (Math.round(weight * STEPS) * UNIT) / STEPS;
    if (rounded !== 0) marks.set(rounded, [...(marks.get(rounded) ?? []), mark]);
  }
  const lines = [...marks]
    .toSorted(([one], [other]) => one - other)
    .map(([weight, each]) => [String(weight), each.toSorted().join('|')]);
  return `${JSON.stringify(Object.fromEntries(lines), null, 1)}\n`;
}
