import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type ClosedDays, openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn, type Instant } from '../../domain/days/day.ts';
import type { HistoryEvent, Source } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import { officesOf } from '../../domain/committee/offices.ts';
import type { Action, Standing } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../refusal.ts';
import { refusedFor, standingOfPerson } from '../standing.ts';
import { keepWakeDay, withWakeDay } from '../mornings/with-wake-day.ts';

/** Who does something, and by what. */
export type Doer = { readonly person: Person; readonly source: Source };

/** All that a decision about one assignment rests on. */
export type Situation = {
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly standing: Standing;
  readonly today: Day;
  readonly now: Instant;
  /** When the committee's offices are open. */
  readonly closed: ClosedDays;
};

export type Happening = {
  readonly what: HistoryEvent;
  readonly from: unknown;
  readonly to: unknown;
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

const MOST_TRIES = 20;

/**
 * The one way to change an assignment: read it, ask who the person is, let the rule decide, and
 * commit the change with its history, messages and the card's new revision in one write. When
 * somebody was first, it is read again and decided anew.
 */
export async function changeAssignment<R>(
  ports: Ports,
  request: { readonly id: string; readonly doer: Doer; readonly action: Action },
  decide: (situation: Situation) => Decided<R> | Refusal | Promise<Decided<R> | Refusal>,
): Promise<Changed<R> | Refusal> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const situation = await situationOf(ports, request.id, request.doer.person);
    if (situation === null) return refuse('no-such-assignment');
    const refused = refusedFor(situation.standing, request.action);
    if (refused !== null) return refused;
    const decided = await decide(situation);
    if (!decided.ok) return decided;
    const assignment = await commit(ports, request.doer, situation, decided);
    if (assignment === null) continue;
    ports.wakeOutbox();
    return { ok: true, assignment, committee: situation.committee, result: decided.result };
  }
  return refuse('crowded');
}

/** The assignment, its committee and what the person is to both; null when there is none. */
export async function situationOf(
  ports: Ports,
  id: string,
  person: Person,
): Promise<Situation | null> {
  const assignment = await ports.store.find('assignment', id);
  if (assignment === null || assignment.team !== person.team) return null;
  const committee = await ports.store.find('committee', assignment.committee);
  if (committee === null) return null;
  const now = ports.now;
  const today = dayIn(now, committee.timeZone);
  const standing = await standingOfPerson(ports, person, { committee, assignment, today });
  const closed = openDaysOf(committee, ports.closed);
  return { assignment, committee, standing, today, now, closed };
}

async function commit<R>(
  ports: Ports,
  doer: Doer,
  { assignment: before, committee, today, now }: Situation,
  { assignment, happened, say = [] }: Decided<R>,
): Promise<Assignment | null> {
  const actedAs = officesOf(doer.person, committee, today)[0]?.title ?? null;
  const outcome = await ports.store.commit({
    kind: 'assignment',
    record: withWakeDay(ports, assignment, committee, today),
    expected: before.version,
    history: happened.map(({ what, from, to }) => ({
      id: ports.newId(),
      at: now,
      actor: doer.person,
      actedAs,
      source: doer.source,
      what,
      from,
      to,
    })),
    messages: [...cardShownAnew(before), ...say],
  });
  if (!outcome.ok) return null;
  await keepWakeDay(ports, outcome.record, committee);
  return outcome.record;
}

/** The newest card with its next revision; none while it has none. */
export function cardShownAnew({ messages }: Pick<Assignment, 'messages'>): readonly Message[] {
  const card = messages.findLast(({ content }) => content.say === 'card');
  return card === undefined ? [] : [{ ...card, revision: card.revision + 1 }];
}

/** Whether nothing more can be done with the assignment. */
export function endedWhy({ ending }: Pick<Assignment, 'ending'>): Refusal<'ended'> | null {
  return ending === null ? null : refuse('ended' satisfies Why);
}
