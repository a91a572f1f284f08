/** Medians of two things measured in turn, so that noise meets both. */
export type Comparison = {
  readonly what: string;
  readonly amount: number;
  readonly against: string;
  readonly againstAmount: number;
  /** Milliseconds, unless said otherwise. */
  readonly unit?: 'ms' | 'KB' | 'MB';
  /** `amount / againstAmount` should not be above this. */
  readonly aim: number;
};

export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}
