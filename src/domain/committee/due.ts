import type { Day } from '../days/day.ts';
import type { TimeBefore } from '../meetings/time-before.ts';
import type { StandingRule } from '../rhythm/rhythm.ts';

/** When the deliverable is due. Due for a meeting is a relation, not a date. */
export type Due =
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      /** Where the papers shall be there earlier than by the plan: the rule, so that it moves too. */
      readonly before?: TimeBefore | undefined;
    }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string; readonly from: Day; readonly to: Day }
  /** It comes round: each occurrence is an assignment of its own, with a due of its own. */
  | { readonly kind: 'standing'; readonly rule: StandingRule }
  | { readonly kind: 'none' };
