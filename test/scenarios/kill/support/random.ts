/** Numbers from 0 to 1, the same for the same seed (mulberry32), so that a failure can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Moments from 0 to 1 for so many rounds, in any order: one in each equal part of the span, so that
 * a few rounds meet the beginning, the middle and the end as surely as many.
 */
export function momentsOf(random: () => number, rounds: number): readonly number[] {
  const spread = Array.from({ length: rounds }, (_, at) => ({
    moment: (at + random()) / rounds,
    order: random(),
  }));
  return spread.toSorted((one, other) => one.order - other.order).map(({ moment }) => moment);
}
