import type { Message } from '../domain/message.ts';
import { caseOfficerOf, delegate } from '../domain/participants.ts';
import type { Person } from '../domain/person.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from './ports/ports.ts';
import { refuse, type Refusal } from './refusal.ts';
import { isColleague } from './standing.ts';
import { tell } from './tell.ts';

type Delegating = AboutAssignment & {
  readonly to: Person;
  /** What they shall do, in the giver's words; null for the whole. */
  readonly part: string | null;
};

/** Gives the work on to a colleague, who gets the only message; the holder stays the holder. */
export function delegateAssignment(
  ports: Ports,
  request: Delegating,
): Promise<Changed<null> | Refusal> {
  const { doer, to, part } = request;
  return changeOpen(ports, { ...request, action: 'delegate' }, async (situation) => {
    const { assignment, committee, today } = situation;
    if (!(await isColleague(ports, to))) return refuse('not-a-colleague');
    const given = delegate(assignment, committee, { to, by: doer.person, part, on: today });
    if (!given.ok) return refuse(given.why);
    const { participants } = given;
    const before = caseOfficerOf(assignment, today);
    return {
      ok: true,
      assignment: { ...assignment, participants },
      happened: [{ what: 'delegated', from: before, to: participants.at(-1) ?? null }],
      say: toldOf(situation, request, participants.length),
      result: null,
    };
  });
}

/** Only the new participant is told; its place in the chain tells one giving from the next. */
function toldOf(
  { assignment: { id } }: Situation,
  { to, doer }: Delegating,
  place: number,
): readonly Message[] {
  return tell(to, {
    key: `${id}|delegated|${to.user}|${place}`,
    content: { say: 'delegated', assignment: id, by: doer.person },
  });
}
