/** So long before a meeting, or before the day its papers go to the members. */
export type TimeBefore = {
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'weeks' | 'months';
  readonly of: 'meeting' | 'dispatch';
};
