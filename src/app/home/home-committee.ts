import type { Assignment } from '../../domain/assignments/assignment.ts';
import { milestonesOf } from '../../domain/assignments/milestones.ts';
import { type AssignmentState, stateOf } from '../../domain/assignments/state.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { nextMeeting, plannedFrom } from '../../domain/committee/meetings.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { type Day, daysBetween } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { CommitteeFor } from '../deeds/find-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { withoutHeads } from '../views/without-heads.ts';

/** A meeting at a glance: how many assignments it has in each state. */
export type MeetingGlance = {
  readonly meeting: Meeting;
  readonly daysAway: number;
  readonly total: number;
  readonly counts: ReadonlyMap<AssignmentState, number>;
};

/** The committee that is shown at home, for who leads its administration or keeps its dates. */
export type HomeCommittee = {
  readonly committee: Pick<Committee, 'id' | 'code' | 'name'>;
  readonly today: Day;
  readonly canManage: boolean;
  /** Of the next meeting; null where none is planned. */
  readonly next: MeetingGlance | null;
  /** Those planned after it, soonest first. */
  readonly later: readonly MeetingGlance[];
  /** After how many working days without a word an assignment is silent. */
  readonly silentAfter: number;
};

/** So many meetings after the next can be moved or cancelled at home; the others by their list. */
const MOST_LATER = 3;

export async function homeCommittee(
  ports: Ports,
  { committee, can }: CommitteeFor,
  today: Day,
): Promise<HomeCommittee> {
  const next = nextMeeting(committee, ports.now);
  const later = plannedFrom(committee, today)
    .filter(({ id, day }) => id !== next?.id && day > today)
    .slice(0, MOST_LATER);
  const glance = (meeting: Meeting): Promise<MeetingGlance> =>
    glanceAt(ports, committee, meeting, today);
  return {
    committee,
    today,
    canManage: can('manage'),
    next: next && (await glance(next)),
    later: await Promise.all(later.map(glance)),
    silentAfter: committee.silentAfter,
  };
}

async function glanceAt(
  ports: Ports,
  committee: Committee,
  meeting: Meeting,
  today: Day,
): Promise<MeetingGlance> {
  const open = withoutHeads(await ports.store.openOfMeeting(meeting.id));
  const closed = openDaysOf(committee, ports.closed);
  const state = (each: Assignment): AssignmentState =>
    stateOf(each, milestonesOf(each, committee, closed), today);
  const counts = new Map<AssignmentState, number>();
  for (const each of open.map(state)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return { meeting, daysAway: daysBetween(today, meeting.day), total: open.length, counts };
}
