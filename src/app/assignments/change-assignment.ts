import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { InHand } from '../../domain/assignments/in-hand.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Message } from '../../domain/record/message.ts';
import { bodyActedFor } from '../../domain/rights/body-acted-for.ts';
import type { Action, Standing } from '../../domain/rights/permissions.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';
import { refusedFor, standingOfPerson } from '../deeds/permission.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { asksForCard, cardAfter } from '../records/cards.ts';
import { change } from '../records/change.ts';
import { assignmentActedOn } from '../standing/occurrence-meant.ts';
import { followStanding } from '../standing/see-to-standing.ts';
import { doneBy, type Happening, titleOf } from '../deeds/history-entries.ts';
import type { Doer } from '../deeds/doer.ts';
import { todayIn } from '../deeds/today.ts';

/** All that a decision about one assignment rests on. */
export type Situation = InHand & {
  readonly assignment: Assignment;
  readonly standing: Standing;
  readonly now: Instant;
};

/** A change that was decided: the new assignment, what happened, and what shall be said. */
export type Decided<R> = {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly happened: readonly Happening[];
  /** Besides the card, which follows every change by itself. */
  readonly say?: readonly Message[];
  readonly result: R;
};

export type Changed<R> = {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly result: R;
};

/** Which assignment, who does it and what; and the message that it is done by, where there is one. */
type Acting = {
  readonly id: string;
  readonly doer: Doer;
  readonly action: Action;
  readonly message?: SlackMessage | null | undefined;
  /** One of many that the same deed is done to, as in a form about a whole meeting. */
  readonly amongMany?: boolean;
};

/**
 * The one way to change an assignment: read it, ask who the person is, let the rule decide, and
 * commit the change with its history, messages and the card's new revision in one write. When
 * somebody was first, it is read again and decided anew.
 */
export async function changeAssignment<R>(
  ports: Ports,
  about: Acting,
  decide: (situation: Situation) => Decided<R> | Refusal | Promise<Decided<R> | Refusal>,
): Promise<Changed<R> | Refusal> {
  const { id, doer, action, message } = about;
  const meant = await assignmentActedOn(ports, { id, action, message });
  if (!meant.ok) return meant;
  const changed = await change(assignmentAt(ports, meant.id), async (before) => {
    const situation = await situationIn(ports, before, doer.person);
    if (situation === null) return refuse('no-such-assignment');
    const refused = refusedFor(situation.standing, action);
    if (refused !== null) return refused;
    const decided = await decide(situation);
    if (!decided.ok) return decided;
    const actedFor = bodyActedFor(doer.person, situation, action);
    return ruled(ports, { ...about, actedFor }, situation, decided);
  });
  if (!changed.ok) return changed;
  const { committee } = changed.result;
  const asks = asksForCard({ action, amongMany: about.amongMany === true });
  await followStanding(ports, changed.record, { postsCard: asks ? committee : null });
  ports.wakeOutbox();
  return { ok: true, assignment: changed.record, ...changed.result };
}

/** The assignment, its committee and what the person is to both; null when there is none. */
export async function situationOf(
  ports: Ports,
  id: string,
  person: Person,
): Promise<Situation | null> {
  return situationIn(ports, await ports.store.find('assignment', id), person);
}

async function situationIn(
  ports: Ports,
  assignment: Assignment | null,
  person: Person,
): Promise<Situation | null> {
  if (assignment === null || assignment.team !== person.team) return null;
  const committee = await ports.store.find('committee', assignment.committee);
  if (committee === null) return null;
  const { now } = ports;
  const today = todayIn(ports, committee);
  const standing = await standingOfPerson(ports, person, { committee, assignment, today });
  const closed = openDaysOf(committee, ports.closed);
  return { assignment, committee, standing, today, now, closed };
}

/** What was decided, with who did it and as what, and the card's new revision. */
function ruled<R>(
  ports: Ports,
  { doer, action, amongMany = false, actedFor }: Acting & { readonly actedFor: string | null },
  { assignment: before, committee, today }: Situation,
  { assignment: after, happened, say = [], result }: Decided<R>,
) {
  const actor = { ...doer, actedFor, actedAs: titleOf(doer.person, committee, today) };
  return {
    ok: true as const,
    after,
    history: happened.map((each) => doneBy(ports, actor, each)),
    say: [...cardAfter(before, committee, { action, amongMany }), ...say],
    result: { committee, result },
  };
}

/** Whether nothing more can be done with the assignment. */
export function endedWhy({ ending }: Pick<Assignment, 'ending'>): Refusal<'ended'> | null {
  return ending === null ? null : refuse('ended' satisfies Why);
}
