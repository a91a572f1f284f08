import { lifeListed } from '../../domain/backlog/life-listed.ts';
import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentContent } from './write-assignment.ts';

/** An assignment that has got its id and number but may not be on disk yet. */
export type Numbered = {
  readonly id: string;
  readonly number: number;
  readonly terms: AssignmentTerms;
};

/** A new assignment as the terms make it, with the committee's plan of today. */
export function newAssignment(
  ports: Pick<Ports, 'now'>,
  committee: Committee,
  { id, number, terms }: Numbered,
  doer: Doer,
): AssignmentContent {
  const { extensions, ending } = lifeListed(terms, { by: doer.person, at: ports.now });
  return {
    ...terms,
    id,
    team: committee.team,
    committee: committee.id,
    number,
    label: `${committee.code}-${number}`,
    formerly: [],
    dueSince: todayIn(ports, committee),
    plan: committee.plan,
    daysByHand: [],
    milestonesMet: [],
    supplements: [],
    occurrence: null,
    opened: [],
    registeredBy: doer.person,
    registeredAt: ports.now,
    accepted: null,
    participants: [],
    updates: [],
    drafts: [],
    outcomes: [],
    workSince: null,
    tabled: false,
    extensions,
    extensionAsked: null,
    reported: null,
    whyLate: [],
    ending,
    diary: [],
    undo: null,
    secrecy: null,
    hold: null,
    weeded: [],
    copies: [],
    told: [],
    snoozes: [],
    quiets: [],
    toShow: [],
  };
}
