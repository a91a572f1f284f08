import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { HistoryEvent } from '../../domain/record/history.ts';
import type { Rescheduling } from '../../domain/meetings/meeting.ts';
import {
  follows,
  type MeetingChange,
  placeOf,
  stoodBefore,
} from '../../domain/assignments/rescheduling.ts';
import { previewAffected } from './preview-affected.ts';
import { cardShownAnew } from '../records/cards.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { change } from '../records/change.ts';
import { doneBy, happenedByItself } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import { write } from '../records/write.ts';
import { todayIn } from '../deeds/today.ts';

/** Lets the open assignments of rescheduled meetings, and of a new plan, follow; what has followed is done once. */
export async function followMeetings(
  ports: Ports,
  committee: Committee,
  doer: Doer | null,
): Promise<Committee> {
  const today = todayIn(ports, committee);
  for (const { meeting, how } of committee.toFollow)
    for (const assignment of await concerned(ports, committee, { meeting, how }))
      await follow(ports, { assignment, committee, how, today, doer });
  const after = { ...committee, toFollow: [] };
  const written = await write(ports, 'committee', { before: committee, after });
  return written.ok ? written.record : committee;
}

/** The open assignments that shall follow: a new plan concerns all of the committee's, closed days those that they move. */
async function concerned(
  ports: Ports,
  committee: Committee,
  { meeting, how }: { readonly meeting: string; readonly how: Rescheduling },
): Promise<readonly Assignment[]> {
  if (how.is === 'replanned') return ports.store.openOfCommittee(committee.id);
  if (how.is === 'redated') return ports.store.openOfMeeting(meeting);
  if (how.is !== 'reclosed') return affectedBy(ports, meeting, how);
  const before = { ...committee, closedDays: how.was };
  const affected = await previewAffected(ports, before, (assignment) => ({
    assignment,
    committee,
  }));
  return affected.map(({ assignment }) => assignment);
}

/** The open assignments that a change of a meeting concerns. */
export async function affectedBy(
  { store }: Ports,
  meeting: string,
  how: MeetingChange,
): Promise<readonly Assignment[]> {
  if (how.is !== 'restored') return store.openOfMeeting(meeting);
  const found = await Promise.all(how.at.map((at) => store.openOfMeeting(at)));
  return found.flat().filter((each) => {
    const due = stoodBefore(each)?.due;
    return due?.kind === 'meeting' && due.meeting === meeting;
  });
}

async function follow(
  ports: Ports,
  about: {
    assignment: Assignment;
    committee: Committee;
    how: Rescheduling;
    today: Day;
    doer: Doer | null;
  },
): Promise<void> {
  const { assignment, committee, how, today, doer } = about;
  const patiently = { ...assignmentAt(ports, assignment.id), tries: Infinity };
  await change(patiently, (stored) => {
    if (stored === null) return refuse('no-such-assignment');
    const before = stoodBefore(stored);
    const happened = { what: FOLLOWED[how.is], from: placeOf(stored), to: how };
    return {
      ok: true,
      after: follows(stored, how, { today, before, plan: committee.plan }),
      history: [
        doer === null ? happenedByItself(ports, 'clock', happened) : doneBy(ports, doer, happened),
      ],
      say: cardShownAnew(stored),
      result: null,
    };
  });
}

/** A move is taken back to where the last of its kind began, so the others have their own names. */
const FOLLOWED: Readonly<Record<Rescheduling['is'], HistoryEvent>> = {
  moved: 'meeting-followed',
  cancelled: 'meeting-followed',
  restored: 'meeting-followed',
  replanned: 'plan-set',
  redated: 'meeting-dates-set',
  reclosed: 'closed-days-set',
};

/** At start: every meeting whose rescheduling was interrupted. */
export async function finishRescheduling(ports: Ports, team: string): Promise<void> {
  for (const committee of await ports.store.committees(team))
    if (committee.toFollow.length > 0) await followMeetings(ports, committee, null);
}
