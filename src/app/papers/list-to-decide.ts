import type { Assignment } from '../../domain/assignments/assignment.ts';
import { extensionWanted } from '../../domain/assignments/extension.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { heldMeetings } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { withoutHeads } from '../views/without-heads.ts';
import { laterMeetings } from '../assignments/record-outcome.ts';

/** The assignment list as one item of a held meeting: what it may have closed, and what it may give more time. */
export type ListToDecide = {
  readonly ok: true;
  readonly committee: Committee;
  readonly meeting: Meeting;
  /** Reported ones first, then those for which more time is asked, then the rest by number. */
  readonly open: readonly Assignment[];
  /** To which more time can be given. */
  readonly later: readonly Meeting[];
};

/** @param meeting by its id; null for the latest that was held */
export async function listToDecide(
  ports: Ports,
  person: Person,
  {
    committee: which,
    meeting: id,
  }: { readonly committee: WhichCommittee; readonly meeting: string | null },
): Promise<ListToDecide | Refusal> {
  const found = await committeeFor(ports, { person, committee: which }, 'outcome');
  if (!found.ok) return found;
  const { committee } = found;
  const held = heldMeetings(committee, ports.now);
  const meeting = id === null ? held.at(-1) : held.find((each) => each.id === id);
  if (meeting === undefined) return refuse('no-meeting-held');
  const open = withoutHeads(await ports.store.openOfCommittee(committee.id));
  const later = laterMeetings(committee, meeting, todayIn(ports, committee));
  return { ok: true, committee, meeting, open: open.toSorted(byProposal), later };
}

function byProposal(one: Assignment, other: Assignment): number {
  return (
    rank(one) - rank(other) || one.number - other.number || one.label.localeCompare(other.label)
  );
}

function rank(assignment: Assignment): number {
  if (assignment.reported !== null) return 0;
  return extensionWanted(assignment) === null ? 2 : 1;
}
