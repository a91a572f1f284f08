import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';
import type { Rescheduling, ToFollow } from '../../domain/meetings/meeting.ts';
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
import { change, recordAt } from '../records/change.ts';
import { followStanding } from '../standing/see-to-standing.ts';
import { doneBy, type Happening, happenedByItself } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import { tryAll } from '../records/try-all.ts';
import { todayIn } from '../deeds/today.ts';

/** One that was just written, and is to be followed. */
export function toFollow(
  { newId }: Pick<Ports, 'newId'>,
  by: Doer,
  what: Pick<ToFollow, 'meeting' | 'how'>,
): ToFollow {
  return { id: newId(), ...what, by: { person: by.person, source: by.source } };
}

export type Following = {
  readonly committee: Committee;
  /** False where some follow only with the next heartbeat. */
  readonly haveFollowed: boolean;
};

/**
 * Lets the assignments follow what was just kept. Where that fails it is no failure of what was
 * done, which stands on disk and names what is to follow: the heartbeat goes on with it.
 */
export async function followNow(ports: Ports, committee: Committee): Promise<Following> {
  try {
    return { committee: await followMeetings(ports, committee), haveFollowed: true };
  } catch {
    // The heartbeat logs what keeps failing.
    return { committee, haveFollowed: false };
  }
}

/** Lets the open assignments of rescheduled meetings, and of a new plan, follow, each once. */
async function followMeetings(ports: Ports, committee: Committee): Promise<Committee> {
  const today = todayIn(ports, committee);
  for (const what of committee.toFollow)
    for (const assignment of await concerned(ports, committee, what))
      await follow(ports, { assignment, committee, what, today });
  return followed(ports, committee);
}

/** Takes from the committee what has been followed; what came meanwhile stays. */
async function followed(
  ports: Ports,
  { id, toFollow: done }: Pick<Committee, 'id' | 'toFollow'>,
): Promise<Committee> {
  const isDone = (each: ToFollow): boolean => done.some((one) => one.id === each.id);
  const read = () => ports.store.find('committee', id);
  const patiently = { ...recordAt(ports, 'committee', read), tries: Infinity };
  const changed = await change(patiently, (before) => {
    if (before === null) return refuse('no-such-committee');
    const left = before.toFollow.filter((each) => !isDone(each));
    const isAsItWas = left.length === before.toFollow.length;
    const after = isAsItWas ? before : { ...before, toFollow: left };
    return { ok: true, after, mayStay: true, result: null };
  });
  if (!changed.ok) throw new Error(`The committee ${id} is gone`);
  return changed.record;
}

/** The open assignments that shall follow: a new plan concerns all of the committee's, closed days those that they move. */
async function concerned(
  ports: Ports,
  committee: Committee,
  { meeting, how }: ToFollow,
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
  about: { assignment: Assignment; committee: Committee; what: ToFollow; today: Day },
): Promise<void> {
  const { assignment, committee, what, today } = about;
  const { id, how } = what;
  const patiently = { ...assignmentAt(ports, assignment.id), tries: Infinity };
  const changed = await change(patiently, (stored) => {
    if (stored === null) return refuse('no-such-assignment');
    if (stored.history.some((entry) => entry.id === id)) return refuse('nothing-changed');
    const before = stoodBefore(stored);
    const happened = { what: FOLLOWED[how.is], from: placeOf(stored), to: how };
    return {
      ok: true,
      after: follows(stored, how, { today, before, plan: committee.plan }),
      history: [{ ...entryOf(ports, what, happened), id }],
      say: cardShownAnew(stored),
      result: null,
    };
  });
  if (changed.ok) await followStanding(ports, changed.record);
}

function entryOf(ports: Ports, { by }: ToFollow, happened: Happening): HistoryEntry {
  return by === null ? happenedByItself(ports, 'clock', happened) : doneBy(ports, by, happened);
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

/** Every meeting whose rescheduling was interrupted. */
export async function finishRescheduling(ports: Ports, team: string): Promise<void> {
  const committees = await ports.store.committees(team);
  const left = committees.filter((committee) => committee.toFollow.length > 0);
  await tryAll(left, (committee) => followMeetings(ports, committee));
}
