import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Assignment } from './assignment.ts';
import type { Ending } from './ending.ts';
import { afterOutcome, type OutcomeRefusal } from './outcome.ts';
import type { Outcome, OutcomeKind } from './recorded-outcome.ts';
import { requestBeforeLast } from './request-waiting.ts';
import { dueAt, restartDue } from './restart-due.ts';

/** What stands recorded of an assignment, as far as it can be corrected. */
export type Recorded =
  | {
      readonly is: 'outcome';
      readonly kind: OutcomeKind;
      readonly closes: boolean;
      readonly meeting: string;
      readonly paragraph: string | null;
      readonly motive: string | null;
    }
  /** Closed by a §, and no outcome with it. */
  | { readonly is: 'closed'; readonly meeting: string; readonly paragraph: string }
  | { readonly is: 'void'; readonly reason: string }
  /** Nothing: it is open, and what its meeting made of it is not recorded. */
  | { readonly is: 'open' };

/** What was recorded last. What a list had as closed before it came here is the list's. */
export function recordedOf({
  ending,
  outcomes,
}: Pick<Assignment, 'ending' | 'outcomes'>): Recorded {
  const last = outcomes.at(-1);
  if (ending?.is === 'void') return { is: 'void', reason: ending.reason };
  if (ending?.is === 'closed' && last?.closes !== true) {
    const { meeting, paragraph } = ending;
    return { is: 'closed', meeting, paragraph };
  }
  if (last === undefined || ending?.is === 'closed-before') return { is: 'open' };
  const { is: kind, closes, meeting, paragraph, motive } = last;
  return { is: 'outcome', kind, closes, meeting, paragraph, motive };
}

export type Corrected =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly why: OutcomeRefusal };

type Act = Pick<Outcome, 'by' | 'at'>;

type When = {
  readonly committee: Committee;
  readonly today: Day;
  readonly act: Act;
  /** The meeting to which it goes on, where it does. */
  readonly next: Meeting | null;
};

/**
 * The assignment with what should have been recorded instead. What stays the same but for its words
 * moves no date; otherwise it goes back to the meeting that decided, and from there as if the right
 * thing had been recorded at once.
 */
export function corrected(assignment: Assignment, to: Recorded, when: When): Corrected {
  const was = recordedOf(assignment);
  if (isSameCourse(was, to)) return { ok: true, assignment: reworded(assignment, to) };
  const before = asBefore(assignment, was, when);
  if (to.is === 'open') {
    const extensionAsked = requestBeforeLast(assignment);
    return { ok: true, assignment: { ...before, extensionAsked } };
  }
  if (to.is !== 'outcome') return ended(before, endingOf(to, when.act));
  const { kind: is, closes, meeting, paragraph, motive } = to;
  const minutes = assignment.outcomes.at(-1)?.minutes ?? null;
  const outcome: Outcome = { is, closes, meeting, paragraph, motive, minutes, ...when.act };
  const after = afterOutcome(before, outcome, when);
  if (!after.ok || closes) return after;
  // Asked since what is corrected: of a due that still goes on.
  return {
    ok: true,
    assignment: { ...after.assignment, extensionAsked: assignment.extensionAsked },
  };
}

/** Only its words are others: the same thing at the same meeting, with the same consequence. */
function isSameCourse(was: Recorded, to: Recorded): boolean {
  if (was.is !== 'outcome' || to.is !== 'outcome')
    return was.is === to.is && (was.is !== 'closed' || isAt(was, to));
  return was.kind === to.kind && was.closes === to.closes && was.meeting === to.meeting;
}

function isAt(one: Recorded, other: Recorded): boolean {
  return one.is === 'closed' && other.is === 'closed' && one.meeting === other.meeting;
}

function reworded(assignment: Assignment, to: Recorded): Assignment {
  const { ending, outcomes } = assignment;
  if (to.is === 'void' && ending?.is === 'void')
    return { ...assignment, ending: { ...ending, reason: to.reason } };
  if (to.is === 'closed') return { ...assignment, ending: withParagraph(ending, to.paragraph) };
  if (to.is !== 'outcome') return assignment;
  const { paragraph, motive } = to;
  const last = outcomes.length - 1;
  return {
    ...assignment,
    outcomes: outcomes.map((each, at) => (at === last ? { ...each, paragraph, motive } : each)),
    ending: to.closes ? withParagraph(ending, paragraph) : ending,
  };
}

function withParagraph(ending: Ending | null, paragraph: string | null): Ending | null {
  return ending?.is === 'closed' && paragraph !== null ? { ...ending, paragraph } : ending;
}

/** As it was before the last was recorded: at the meeting that decided, with its work in place. */
function asBefore(
  assignment: Assignment,
  was: Recorded,
  { committee, today }: Pick<When, 'committee' | 'today'>,
): Assignment {
  const open = { ...assignment, ending: null };
  if (was.is !== 'outcome') return open;
  const outcomes = assignment.outcomes.slice(0, -1);
  const workSince = outcomes.findLast(({ is }) => is === 'referred-back')?.at ?? null;
  const tabled = outcomes.at(-1)?.is === 'tabled';
  const back = was.closes ? {} : restartDue(dueAt(assignment, was.meeting), committee.plan, today);
  return { ...open, outcomes, workSince, ...back, tabled };
}

function endingOf(to: Extract<Recorded, { is: 'closed' | 'void' }>, { by, at }: Act): Ending {
  if (to.is === 'void') return { is: 'void', reason: to.reason, by, at };
  return { is: 'closed', paragraph: to.paragraph, meeting: to.meeting, by, at };
}

function ended(assignment: Assignment, ending: Ending): Corrected {
  return { ok: true, assignment: { ...assignment, ending, extensionAsked: null } };
}
