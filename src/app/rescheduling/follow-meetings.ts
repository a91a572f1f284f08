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
import {
  endsWithMeeting,
  hasEndedWithMeeting,
  MEETING_CANCELLED,
} from '../../domain/standing/ends-with-meeting.ts';
import { previewAffected } from './preview-affected.ts';
import { cardShownAnew } from '../records/cards.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';
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
  return withoutFollowed(ports, committee);
}

/** Takes from the committee what has been followed; what came meanwhile stays. */
async function withoutFollowed(
  ports: Ports,
  { id, toFollow: done }: Pick<Committee, 'id' | 'toFollow'>,
): Promise<Committee> {
  const isDone = (each: ToFollow): boolean => done.some((one) => one.id === each.id);
  const patiently = { ...committeeStored(ports, id), tries: Infinity };
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
  if (how.is !== 'reclosed') return affectedBy(ports, { committee: committee.id, meeting }, how);
  const before = { ...committee, closedDays: how.was };
  const affected = await previewAffected(ports, before, (assignment) => ({
    assignment,
    committee,
  }));
  return affected.map(({ assignment }) => assignment);
}

/** The assignments that a change of a committee's meeting concerns: open ones, and those that it opens again. */
export async function affectedBy(
  { store }: Ports,
  { committee, meeting }: { readonly committee: string; readonly meeting: string },
  how: MeetingChange,
): Promise<readonly Assignment[]> {
  if (how.is !== 'restored') return store.openOfMeeting(meeting);
  const found = await Promise.all(how.at.map((at) => store.openOfMeeting(at)));
  const carried = found.flat().filter((each) => {
    const due = stoodBefore(each)?.due;
    return due?.kind === 'meeting' && due.meeting === meeting;
  });
  const heads = (await store.openOfCommittee(committee)).filter(
    ({ due }) => due.kind === 'standing',
  );
  const occurrences = await Promise.all(heads.map(({ id }) => store.occurrencesOf(id)));
  const ended = occurrences.flat().filter((each) => hasEndedWithMeeting(each, meeting));
  return [...carried, ...ended];
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
    const { after, happened } =
      endedOrOpenedAgain(ports, about, stored) ?? followed(stored, { how, today, committee });
    return {
      ok: true,
      after,
      history: [{ ...entryOf(ports, what, happened), id }],
      say: cardShownAnew(stored),
      result: null,
    };
  });
  if (changed.ok) await followStanding(ports, changed.record);
}

function followed(
  stored: Assignment,
  { how, today, committee }: { how: Rescheduling; today: Day; committee: Committee },
): Followed {
  const facts = { today, before: stoodBefore(stored), plan: committee.plan };
  const happened = { what: FOLLOWED[how.is], from: placeOf(stored), to: how };
  return { after: follows(stored, how, facts), happened };
}

type Followed = { readonly after: Assignment; readonly happened: Happening };

/** An occurrence that ends with its meeting, or is open again with it; null for every other. */
function endedOrOpenedAgain(
  { now }: Pick<Ports, 'now'>,
  { what, committee, today }: { what: ToFollow; committee: Committee; today: Day },
  stored: Assignment,
): Followed | null {
  const { how, meeting, by } = what;
  if (how.is === 'cancelled' && endsWithMeeting(stored, meeting)) {
    const reason = MEETING_CANCELLED[committee.language];
    const ending = { is: 'void', reason, by: by?.person ?? stored.registeredBy, at: now } as const;
    const happened = { what: 'voided', from: { due: stored.due }, to: { reason } } as const;
    return { after: { ...stored, ending }, happened };
  }
  if (how.is !== 'restored' || !hasEndedWithMeeting(stored, meeting)) return null;
  const happened = { what: FOLLOWED.restored, from: placeOf(stored), to: how };
  return { after: { ...stored, ending: null, dueSince: today }, happened };
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
