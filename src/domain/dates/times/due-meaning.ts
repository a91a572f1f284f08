import type { Day } from '../../days/day.ts';
import type { TimeBefore } from '../../meetings/time-before.ts';
import type { Rhythm } from '../../rhythm/rhythm.ts';

/** A month, or a whole year; a year is null where the words give none. */
export type MonthSaid = { readonly year: number | null; readonly month: number | null };

/** How words say that a standing assignment ends. */
export type EndSaid =
  | { readonly is: 'decision' }
  | { readonly is: 'times'; readonly count: number }
  | ({ readonly is: 'through' } & MonthSaid);

/** When something is due, as words say it; a year is null where the words give none. */
export type DueMeaning = TimeMeaning | BeforeMeaning;

/** "14 dagar före sammanträdet den 15 december": so long before a time that is said too. */
export type BeforeMeaning = Omit<TimeBefore, 'count'> & {
  readonly is: 'before';
  /** Null where the words give no number, "några veckor". */
  readonly count: number | null;
  readonly time: TimeMeaning;
};

/** A time that is said by itself. */
export type TimeMeaning =
  | {
      readonly is: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number }
  /** "v. 50", "tisdag v. 50": an ISO week, and the day of it (1 is Monday) where one is said. */
  | {
      readonly is: 'week';
      readonly year: number | null;
      readonly week: number;
      readonly weekday: number | null;
    }
  /** "andra tisdagen i december"; `nth` -1 is the last. */
  | {
      readonly is: 'weekday-of-month';
      readonly nth: number;
      readonly weekday: number;
      readonly year: number | null;
      readonly month: number;
    }
  /** "kvartal 1", "våren 2027": whole months; 13 and more lie in the year after. */
  | {
      readonly is: 'months';
      readonly year: number | null;
      readonly first: number;
      readonly last: number;
    }
  /** "årsskiftet", "halvårsskiftet", "månadens slut": the last day of it. */
  | {
      readonly is: 'end-of';
      readonly what: 'month' | 'half-year' | 'year';
      readonly year: number | null;
    }
  /** "inom 30 dagar", counted from the decision. */
  | {
      readonly is: 'within';
      readonly count: number;
      readonly unit: 'days' | 'weeks' | 'months' | 'years';
    }
  /** "i morgon", "på fredag": the first such weekday (1 is Monday) so many days ahead or later. */
  | { readonly is: 'coming-day'; readonly days: number; readonly weekday: number | null }
  | { readonly is: 'next-meeting' }
  /** The committee's last meeting of the year. */
  | { readonly is: 'last-meeting' }
  /** "sista sammanträdet i april": -1 is the last of those in the months; of all where they are null. */
  | {
      readonly is: 'nth-meeting';
      readonly nth: number;
      readonly months: {
        readonly year: number | null;
        readonly first: number;
        readonly last: number;
      } | null;
    }
  /** Words that name a time which no calendar tells: "före sommaren", "varje kvartal". */
  | { readonly is: 'period'; readonly from: Day | null; readonly to: Day | null }
  /** "varje tertial", "vid varje sammanträde": what comes round, and when that begins and ends. */
  | {
      readonly is: 'standing';
      readonly rhythm: Rhythm;
      readonly from: MonthSaid | null;
      readonly end: EndSaid;
    }
  | { readonly is: 'none' };
