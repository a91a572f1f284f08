import type { Doubt } from './orders/doubt.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import type { Span } from '../text/span.ts';
import type { MinutesSaid } from '../assignments/minutes-said.ts';
import type { Day } from '../days/day.ts';

/** One assignment found in a decision's text, in the text's own words, and where they stand. */
export type Finding = {
  /** As written, without åt/till. */
  readonly holder: string;
  /** What shall be brought, without due and recipient phrases. */
  readonly deliverable: string;
  readonly reportsTo: string | null;
  readonly due: DuePhrase | null;
  /** The due's own date as far as the text and `decidedOn` tell: a day, `YYYY-MM`, `YYYY-Qn`, or null. */
  readonly dueIso: string | null;
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  /** "§ 87". */
  readonly paragraph: string | null;
  readonly decidedOn: Day | null;
  readonly minutes: MinutesSaid | null;
  readonly sentTo: readonly string[];
  readonly basis: readonly string[];
  /** The sentence that assigns, to the letter. */
  readonly wording: string;
  readonly span: Span;
  readonly doubts: readonly Doubt[];
};
