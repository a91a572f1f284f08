/**
 * The value that so many percent of all do not exceed, by the nearest rank: always one of them, so
 * that what is shown is a number of days that somebody had to wait. Null where there is none.
 * @param percent 1–100
 */
export function percentile(values: readonly number[], percent: number): number | null {
  const rank = Math.ceil((percent / 100) * values.length);
  return values.toSorted((one, other) => one - other)[rank - 1] ?? null;
}
