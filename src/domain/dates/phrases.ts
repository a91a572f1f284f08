import type { Day } from '../day.ts';

/** Where words stand in a text, in UTF-16 units; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** When something is due, as words say it; a year is null where the words give none. */
export type DueMeaning =
  | {
      readonly is: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number }
  | { readonly is: 'next-meeting' }
  | { readonly is: 'period'; readonly from: Day | null; readonly to: Day | null }
  | { readonly is: 'none' };

/** A due phrase: what it is due for, the words, where they stand, and what they mean. */
export type DuePhrase = {
  /** `meeting` when the words say so; a bare date may still turn out to be a meeting's. */
  readonly kind: 'meeting' | 'date' | 'period' | 'none';
  readonly text: string;
  readonly span: Span;
  readonly meaning: DueMeaning;
};
