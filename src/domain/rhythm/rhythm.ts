import type { Day } from '../days/day.ts';

/** How often a standing assignment comes round. */
export type Rhythm =
  | { readonly is: 'meeting' }
  | {
      readonly is: 'months';
      /** 1, 2, 3 (quarters), 4 (four-month periods), 6, 12 or 24, counted from January. */
      readonly months: number;
      /** 1–12: of what comes once a year, the month whose meeting it goes to. */
      readonly month: number | null;
      /** The day of the month on which the papers are there at the latest; 31 is the last. */
      readonly day: number | null;
    };

/** When a standing assignment ends; by the committee's decision where nothing else was said. */
export type RuleEnd =
  | { readonly is: 'decision' }
  | { readonly is: 'date'; readonly day: Day }
  | { readonly is: 'times'; readonly count: number };

/** The meeting to which an occurrence goes where somebody chose another than the proposed one. */
export type ChosenMeeting = { readonly name: string; readonly meeting: string };

/** The rule of a standing assignment, from which its occurrences follow. */
export type StandingRule = {
  /** As it was said: "varje tertial". */
  readonly text: string;
  readonly rhythm: Rhythm;
  /** The first period is the one with this day in it; the first meeting is after it. */
  readonly from: Day;
  readonly end: RuleEnd;
  readonly chosen: readonly ChosenMeeting[];
};
