/** An example: the marks that are there, and whether it is one. */
export type Example = { readonly marks: readonly string[]; readonly isOne: boolean };

export type Weights = ReadonlyMap<string, number>;

/** A mark that fewer examples have is left out: it would be learnt by heart. */
const FEWEST = 2;
const ROUNDS = 12;
const STEP = 0.15;
/** Pulls weights towards nothing. */
const PULL = 1e-3;

/**
 * Logistic regression by stochastic gradients with a step of its own for each mark (AdaGrad). The
 * same examples in the same order give the same weights.
 */
export function trained(examples: readonly Example[]): Weights {
  const numbers = numbered(examples);
  const rows = examples.map(({ marks, isOne }) => ({
    marks: marks.flatMap((mark) => numbers.get(mark) ?? []),
    goal: isOne ? 1 : 0,
  }));
  const weights = new Float64Array(numbers.size);
  const moved = new Float64Array(numbers.size).fill(1e-6);
  const random = randomFrom(20_261_130);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { marks, goal } of shuffled(rows, random)) {
      const error = likelihood(weights, marks) - goal;
      for (const mark of marks) {
        const weight = weights[mark] ?? 0;
        const slope = error + PULL * weight;
        const path = (moved[mark] ?? 0) + slope * slope;
        moved[mark] = path;
        weights[mark] = weight - (STEP * slope) / Math.sqrt(path);
      }
    }
  return new Map([...numbers].map(([mark, number]) => [mark, weights[number] ?? 0]));
}

function numbered(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { marks } of examples)
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= FEWEST).map(([mark]) => mark);
  return new Map(often.map((mark, number) => [mark, number]));
}

function likelihood(weights: Float64Array, marks: readonly number[]): number {
  const sum = marks.reduce((total, mark) => total + (weights[mark] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function shuffled<T>(rows: readonly T[], random: () => number): T[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    [mixed[at], mixed[other]] = [two, one];
  }
  return mixed;
}

/** A linear congruential sequence from 0 to 1: any will do, as long as it is the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x80_00_00_00;
  };
}
