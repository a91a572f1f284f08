import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';
import type { Rescheduling } from '../../domain/meetings/meeting.ts';
import {
  follows,
  type MeetingChange,
  placeOf,
  stoodBefore,
} from '../../domain/assignments/rescheduling.ts';
import { affectedDates } from './affected-dates.ts';
import { cardShownAnew, type Doer } from '../assignments/change-assignment.ts';
import { rewriteAssignment } from '../assignments/rewrite-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import { keepWakeDay, withWakeDay } from '../mornings/with-wake-day.ts';

/** Lets the open assignments of rescheduled meetings, and of a new plan, follow; what has followed is done once. */
export async function followMeetings(
  ports: Ports,
  committee: Committee,
  doer: Doer | null,
): Promise<Committee> {
  const today = dayIn(ports.now, committee.timeZone);
  for (const { meeting, how } of committee.toFollow)
    for (const assignment of await concerned(ports, committee, { meeting, how }))
      await follow(ports, { assignment, committee, how, today, doer });
  const outcome = await ports.store.commit({
    kind: 'committee',
    record: { ...committee, toFollow: [] },
    expected: committee.version,
    history: [],
    messages: [],
  });
  return outcome.ok ? outcome.record : committee;
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
  const affected = await affectedDates(ports, before, (assignment) => ({ assignment, committee }));
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
  await rewriteAssignment(ports, assignment.id, (stored) => {
    const before = stoodBefore(stored);
    const after = follows(stored, how, { today, before, plan: committee.plan });
    const followed: HistoryEntry = {
      id: ports.newId(),
      at: ports.now,
      actor: doer?.person ?? null,
      actedAs: null,
      source: doer?.source ?? 'clock',
      what: FOLLOWED[how.is],
      from: placeOf(stored),
      to: how,
    };
    return {
      record: withWakeDay(ports, after, committee, today),
      history: [followed],
      messages: cardShownAnew(stored),
    };
  });
  await keepWakeDay(ports, assignment, committee);
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
