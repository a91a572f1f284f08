import WEIGHTS from './weights.json' with { type: 'json' };

/** Thousandths, as the file keeps them. */
const UNIT = 1_000;

/** How likely a sentence with some marks is an assignment, from 0 to 1. */
export type Rate = (marks: readonly string[]) => number;

const weights: ReadonlyMap<string, number> = new Map(
  Object.entries(WEIGHTS).flatMap(([weight, marks]) =>
    marks.split('|').map((mark): [string, number] => [mark, Number(weight) / UNIT]),
  ),
);

/** The likelihood by some weights; a mark without one says nothing. */
export function rateBy(weightOf: ReadonlyMap<string, number>): Rate {
  return (marks) => {
    const sum = marks.reduce((total, mark) => total + (weightOf.get(mark) ?? 0), 0);
    return 1 / (1 + Math.exp(-sum));
  };
}

/** As the labelled texts tell: `npm run train:reading` makes the weights. */
export const likelihoodOf = rateBy(weights);
