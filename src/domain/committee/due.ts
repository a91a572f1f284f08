import type { Day } from '../days/day.ts';

/** When the deliverable is due. Due for a meeting is a relation, not a date. */
export type Due =
  | { readonly kind: 'meeting'; readonly meeting: string }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string; readonly from: Day; readonly to: Day }
  | { readonly kind: 'none' };
