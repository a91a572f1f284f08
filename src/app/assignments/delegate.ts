import type { Message } from '../../domain/record/message.ts';
import { milestonesOf } from '../../domain/assignments/milestones.ts';
import { chainOn, delegate, type DelegatedScope } from '../../domain/assignments/participants.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { isColleague } from '../deeds/permission.ts';
import { directMessage } from '../deeds/direct-message.ts';

type Delegating = AboutAssignment & {
  readonly to: Person;
  readonly scope: DelegatedScope;
  /** What they shall do, in the giver's words; null where nothing was said. */
  readonly part: string | null;
};

/**
 * Gives the whole or one milestone on to a colleague, who gets the only message; the holder stays
 * the holder.
 */
export function delegateAssignment(
  ports: Ports,
  request: Delegating,
): Promise<Changed<null> | Refusal> {
  const { doer, to, scope, part } = request;
  return changeOpen(ports, { ...request, action: 'delegate' }, async (situation) => {
    const { assignment, committee, today } = situation;
    if (assignment.tabled) return refuse('is-tabled');
    if (!(await isColleague(ports, to))) return refuse('not-a-colleague');
    const refused = notToBeGiven(scope, situation);
    if (refused !== null) return refused;
    const delegated = delegate(assignment, committee, {
      to,
      by: doer.person,
      scope,
      part,
      on: today,
    });
    if (!delegated.ok) return refuse(delegated.why);
    const { participants } = delegated;
    const before = chainOn(assignment, today, scope).at(-1) ?? null;
    return {
      ok: true,
      assignment: { ...assignment, participants },
      happened: [{ what: 'delegated', from: before, to: participants.at(-1) ?? null }],
      say: messagesToParticipant(situation, request, participants.length),
      result: null,
    };
  });
}

/** The presidium and the dispatch are nobody's work but the secretary's. */
function notToBeGiven(
  scope: DelegatedScope,
  { assignment, committee, closed }: Situation,
): Refusal | null {
  if (scope.is === 'whole') return null;
  const found = milestonesOf(assignment, committee, closed).find(
    ({ milestone }) => milestone === scope.milestone,
  );
  if (found === undefined) return refuse('no-such-milestone');
  return found.owner === 'secretary' ? refuse('secretarys-milestone') : null;
}

/** Only the new participant is told; its place in the chain tells one giving from the next. */
function messagesToParticipant(
  { assignment: { id } }: Situation,
  { to, doer, scope, part }: Delegating,
  place: number,
): readonly Message[] {
  return directMessage(to, {
    key: `${id}|delegated|${to.user}|${place}`,
    content: {
      say: 'delegated',
      assignment: id,
      by: doer.person,
      milestone: scope.is === 'milestone' ? scope.milestone : null,
      part,
    },
  });
}
