import type { Assignment } from './assignment.ts';
import type { Ending } from './ending.ts';
import type { Outcome, OutcomeKind } from './recorded-outcome.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { dueAt, restartDue } from './restart-due.ts';
import type { Meeting } from '../meetings/meeting.ts';

export type OutcomeRefusal = 'no-paragraph' | 'no-motive' | 'no-other-meeting';

/** Whether an outcome closes the assignment where nothing else is said. */
export const CLOSES: Readonly<Record<OutcomeKind, boolean>> = {
  approved: true,
  noted: true,
  rejected: false,
  'referred-back': false,
  tabled: false,
  'off-the-agenda': false,
  revoked: true,
};

/** The outcomes that ask whether the assignment is closed. */
export const MAY_CLOSE: readonly OutcomeKind[] = ['approved', 'noted', 'rejected'];

/** Whether an outcome closes the assignment: what the person said, for those that ask. */
export function closesBy(is: OutcomeKind, isToClose: boolean): boolean {
  return MAY_CLOSE.includes(is) ? isToClose : CLOSES[is];
}

/**
 * An assignment after its outcome. What is not closed goes to a later planned meeting: referred
 * back, its drafts no longer count and work begins anew; tabled, nothing may be added, and only the
 * secretary's dates remain.
 */
export function afterOutcome(
  assignment: Assignment,
  outcome: Outcome,
  { next, committee, today }: { next: Meeting | null; committee: Committee; today: Day },
):
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly why: OutcomeRefusal } {
  const outcomes = [...assignment.outcomes, outcome];
  if (outcome.closes) {
    if (outcome.paragraph === null) return { ok: false, why: 'no-paragraph' };
    return {
      ok: true,
      assignment: {
        ...assignment,
        outcomes,
        ending: endingOf(outcome, outcome.paragraph),
        extensionAsked: null,
      },
    };
  }
  if (outcome.is === 'referred-back' && (outcome.motive ?? '') === '')
    return { ok: false, why: 'no-motive' };
  if (next === null) return { ok: false, why: 'no-other-meeting' };
  const isAnew = outcome.is === 'referred-back';
  return {
    ok: true,
    assignment: {
      ...assignment,
      outcomes,
      ...restartDue(dueAt(assignment, next.id), committee.plan, today),
      tabled: outcome.is === 'tabled',
      // What was decided answers who asked for more time until then.
      extensionAsked: null,
      ...(isAnew ? { workSince: outcome.at, reported: null } : {}),
    },
  };
}

function endingOf({ meeting, by, at }: Outcome, paragraph: string): Ending {
  return { is: 'closed', paragraph, meeting, by, at };
}

/** How often an assignment was referred back. */
export function cyclesOf({ outcomes }: Pick<Assignment, 'outcomes'>): number {
  return outcomes.filter(({ is }) => is === 'referred-back').length;
}

/** The newest outcome that still waits for its §; null where none does. */
export function outcomeWithoutParagraph({
  outcomes,
}: Pick<Assignment, 'outcomes'>): Outcome | null {
  return outcomes.findLast(({ paragraph }) => paragraph === null) ?? null;
}

/** The outcomes with the § of the one that waits for it, and how far its minutes have come. */
export function withParagraph(
  outcomes: readonly Outcome[],
  { of, paragraph, minutes }: Pick<Outcome, 'minutes'> & { of: Outcome; paragraph: string },
): readonly Outcome[] {
  return outcomes.map((each) =>
    each === of ? { ...each, paragraph, minutes: minutes ?? each.minutes } : each,
  );
}
