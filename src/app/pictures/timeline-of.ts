import type { Committee } from '../../domain/committee/committee.ts';
import { meetingOf, nextMeeting, plannedFrom } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Timeline, TimelineRow } from '../ports/picture.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { inOrder, viewsOf } from '../views/open-assignments.ts';
import { withoutHeads } from '../views/without-heads.ts';

/** As many ways as can be read in one picture on a phone. */
const ROWS = 15;

export type TimelineAsked = {
  readonly person: Person;
  readonly committee: WhichCommittee;
  /** By its id; null for the next one. */
  readonly meeting: string | null;
};

export type TimelineFound = {
  readonly ok: true;
  readonly committee: Committee;
  readonly meeting: Meeting;
  /** One where all fit, several where there are more; none where nothing is due for it. */
  readonly parts: readonly Timeline[];
};

/** The way to a meeting of each assignment that is due for it. */
export async function timelineOf(
  ports: Ports,
  request: TimelineAsked,
): Promise<TimelineFound | Refusal> {
  const found = await committeeFor(ports, request, 'status');
  if (!found.ok) return found;
  const { committee } = found;
  const meeting =
    request.meeting === null
      ? await nextWithWork(ports, committee)
      : meetingOf(committee, request.meeting);
  if (meeting === null || meeting.state === 'cancelled') return refuse('no-such-meeting');
  const open = withoutHeads(await ports.store.openOfMeeting(meeting.id));
  const views = inOrder(await viewsOf(ports, open, new Map([[committee.id, committee]])));
  const about = { committee, meeting, madeOn: todayIn(ports, committee) };
  return { ok: true, committee, meeting, parts: inParts(views.map(rowOf), about) };
}

/** The next meeting that anything is due for; the next one of all where nothing is. */
async function nextWithWork(ports: Ports, committee: Committee): Promise<Meeting | null> {
  for (const meeting of plannedFrom(committee, todayIn(ports, committee)))
    if ((await ports.store.openOfMeeting(meeting.id)).length > 0) return meeting;
  return nextMeeting(committee, ports.now);
}

function rowOf({ label, deliverable, holder, state, milestones }: AssignmentView): TimelineRow {
  return {
    label,
    deliverable,
    holder: holder.office ?? holder.body ?? holder.person?.name ?? null,
    state,
    milestones: milestones.map(({ milestone, day, standing }) => ({
      milestone,
      day,
      stands: standing,
    })),
  };
}

/** Parts as alike in length as they can be: the last one has not a single row. */
function inParts(
  rows: readonly TimelineRow[],
  about: Pick<Timeline, 'committee' | 'meeting' | 'madeOn'>,
): readonly Timeline[] {
  const of = Math.ceil(rows.length / ROWS);
  const each = Math.ceil(rows.length / Math.max(of, 1));
  const { code, name } = about.committee;
  const { day, time } = about.meeting;
  return Array.from({ length: of }, (_, at) => ({
    is: 'timeline',
    committee: { code, name },
    meeting: { day, time },
    madeOn: about.madeOn,
    rows: rows.slice(at * each, (at + 1) * each),
    part: { number: at + 1, of },
  }));
}
