import WEIGHTS from './weights.json' with { type: 'json' };

/** Thousandths, as the file keeps them. */
const UNIT = 1_000;

/** How likely a sentence with some marks is an assignment, from 0 to 1. */
export type Rate = (marks: readonly string[]) => number;

/** Unpacked when a text is first read. */
let unpacked: Rate | null = null;

function weights(): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(WEIGHTS).flatMap(([weight, marks]) =>
      marks.split('|').map((mark): [string, number] => [mark, Number(weight) / UNIT]),
    ),
  );
}

/** The likelihood by some weights; a mark without one says nothing. */
export function rateBy(weightOf: ReadonlyMap<string, number>): Rate {
  return (marks) => {
    const sum = marks.reduce((total, mark) => total + (weightOf.get(mark) ?? 0), 0);
    return 1 / (1 + Math.exp(-sum));
  };
}

/** As the labelled texts tell: `npm run train:reading` makes the weights. */
export function likelihoodOf(marks: readonly string[]): number {
  unpacked ??= rateBy(weights());
  return unpacked(marks);
}
