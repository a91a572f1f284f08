import type { Signal } from '../../domain/assignments/status-update.ts';
import type { AssignmentState } from '../../domain/assignments/state.ts';
import type { OutcomeKind } from '../../domain/assignments/recorded-outcome.ts';
import type { Extension } from '../../domain/assignments/extension.ts';
import type { Day } from '../../domain/days/day.ts';
import type { TimeBefore } from '../../domain/meetings/time-before.ts';

/** When something is due, as it is shown on paper. */
export type DueOnPaper =
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      readonly day: Day;
      readonly before?: TimeBefore & { readonly on: Day };
    }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string; readonly to: Day }
  | { readonly kind: 'standing'; readonly rule: { readonly text: string } }
  | { readonly kind: 'none' };

/** Something that was done with an assignment, on its day. */
export type Done =
  | {
      readonly is: 'update';
      readonly on: Day;
      readonly signal: Signal | null;
      readonly text: string;
    }
  | {
      readonly is: 'draft';
      readonly on: Day;
      readonly version: number;
      readonly isApproved: boolean;
      /** Its name or address; empty where it is not said. */
      readonly what: string;
      /** What was asked to be changed; empty where nothing was, or it is not said. */
      readonly comment: string;
    }
  | {
      readonly is: 'outcome';
      readonly on: Day;
      readonly kind: OutcomeKind;
      readonly paragraph: string | null;
    }
  | { readonly is: 'reported'; readonly on: Day };

/** One row of the assignment list, as facts: each writer and language words them. */
export type ListRow = {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  readonly decidedOn: Day | null;
  readonly paragraph: string | null;
  /** The other committee that gave it; null for one of this committee's own. */
  readonly givenBy: string | null;
  readonly caseNumber: string | null;
  /** In the decision's words, where it came from one. */
  readonly words: string;
  /** The office or body, and the person where there is neither or names were chosen. */
  readonly holder: { readonly title: string | null; readonly name: string | null };
  /** Those who do the work; empty unless names were chosen. */
  readonly workers: readonly string[];
  /** Oldest first. */
  readonly done: readonly Done[];
  readonly state: AssignmentState;
  /** Null where it was never put off: then the present one is the first. */
  readonly firstDay: Day | null;
  readonly due: DueOnPaper;
  readonly extensions: readonly {
    readonly day: Day | null;
    readonly ground: Extension['ground'];
    readonly paragraph: string | null;
    readonly reason: string;
  }[];
  readonly wanted: { readonly due: DueOnPaper; readonly reason: string } | null;
  /** Versions that came after the dispatch of their meeting. */
  readonly latePapers: readonly { readonly version: number; readonly on: Day }[];
};
