import type { Due } from '../committee/due.ts';
import type { ResolvedDue } from '../dates/resolved-due.ts';
import type { Day } from '../days/day.ts';
import type { TimeBefore } from '../meetings/time-before.ts';
import type { DecisionSaid } from './decision-words.ts';

/** Why a line is no assignment as it stands. */
export type LineRefusal =
  | { readonly why: 'unknown-holder'; readonly words: string }
  /** Two that are called so: whose it is would be a guess. */
  | { readonly why: 'which-office'; readonly words: string; readonly titles: readonly string[] }
  /** Two are named where one answers for it. */
  | {
      readonly why: 'two-holders';
      readonly words: string;
      readonly each: readonly [string, string];
    }
  | { readonly why: 'no-deliverable' }
  | DueRefusal;

/** A due that was understood, and the day of its meeting. */
export type SaidDue = { readonly due: Due; readonly day: Day | null };

/** What is unclear of a line's due. */
export type DueRefusal =
  /** With the words at the end that may have been meant as one. */
  | { readonly why: 'no-due'; readonly words: string | null }
  /** A time that may be the due, or belong to what shall be brought: "rapport Q2". */
  | {
      readonly why: 'bare-time';
      readonly phrase: string;
      readonly due: Due | null;
      /** What shall be brought if it is the due. */
      readonly without: string;
    }
  | {
      readonly why: 'two-dues';
      readonly phrases: readonly [string, string];
      readonly dues: readonly SaidDue[];
    }
  /** A month's or a weekday's name that there is not, with the due that the nearest one says. */
  | {
      readonly why: 'misspelt';
      readonly phrase: string;
      readonly read: SaidDue;
      readonly before: TimeBefore | null;
    }
  /** The due is understood, and words beside it may have been meant otherwise. */
  | {
      readonly why: 'words-beside';
      readonly phrase: string;
      readonly words: string;
      readonly read: SaidDue;
      readonly before: TimeBefore | null;
    }
  /** All is understood but whose a § is: the decision's, or that of what shall be brought. */
  | {
      readonly why: 'whose-paragraph';
      readonly words: string;
      /** What shall be brought if it is the decision's. */
      readonly without: string;
      readonly origin: DecisionSaid;
    }
  /** What is unclear of a due that is said, with what can be offered instead. */
  | (Omit<Extract<ResolvedDue, { ok: false }>, 'ok'> & {
      readonly phrase: string;
      /** As it was written, where the phrase is that with a misspelt name put right. */
      readonly written?: string;
    });
