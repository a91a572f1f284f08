import type { Minutes } from '../../domain/assignments/origin.ts';
import { outcomeWithoutParagraph, withParagraph } from '../../domain/assignments/outcome.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Happening } from '../deeds/history-entries.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';

/** The § that were missing; null where it is not given. */
export type GivenParagraphs = {
  /** Of the decision that gave the assignment. */
  readonly ofDecision: string | null;
  /** Of the newest outcome that has none. */
  readonly ofOutcome: string | null;
};

type Adding = AboutAssignment &
  GivenParagraphs & {
    /** Confirmed where the § comes out of confirmed minutes. */
    readonly minutes?: Minutes | null;
  };

/** Gives an assignment's decision, and what a meeting made of it, the § that was not known yet. */
export function addParagraphs(ports: Ports, request: Adding): Promise<Changed<null> | Refusal> {
  // What it is done to is the one that is named, also where that comes round.
  return changeOpen(ports, { ...request, action: 'confirm' }, ({ assignment }) => {
    const ofDecision = decisionGiven(assignment, request);
    const ofOutcome = outcomeGiven(ofDecision.assignment, request);
    const happened = [...ofDecision.happened, ...ofOutcome.happened];
    if (happened.length === 0) return refuse('nothing-changed');
    return { ok: true, assignment: ofOutcome.assignment, happened, result: null };
  });
}

type WithParagraph = { readonly assignment: Assignment; readonly happened: readonly Happening[] };

function decisionGiven(assignment: Assignment, { ofDecision: paragraph }: Adding): WithParagraph {
  const { origin } = assignment;
  if (paragraph === null || origin.paragraph !== null) return { assignment, happened: [] };
  const after = { ...assignment, origin: { ...origin, paragraph } };
  return {
    assignment: after,
    happened: [{ what: 'paragraph-added', from: null, to: { paragraph } }],
  };
}

function outcomeGiven(
  assignment: Assignment,
  { ofOutcome: paragraph, minutes = null }: Adding,
): WithParagraph {
  const of = outcomeWithoutParagraph(assignment);
  if (paragraph === null || of === null) return { assignment, happened: [] };
  const outcomes = withParagraph(assignment.outcomes, { of, paragraph, minutes });
  const to = { is: of.is, closes: of.closes, paragraph };
  return {
    assignment: { ...assignment, outcomes },
    happened: [{ what: 'paragraph-added', from: { is: of.is, closes: of.closes }, to }],
  };
}
