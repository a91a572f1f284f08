import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { HistoryEvent } from '../../domain/record/history.ts';
import { endsWithMeeting } from '../../domain/standing/ends-with-meeting.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { samePerson } from '../../domain/record/person.ts';
import { type OwnDates, ownDatesAfter } from '../../domain/meetings/redating.ts';
import { follows, type MeetingChange, rescheduled } from '../../domain/assignments/rescheduling.ts';
import { type Affected, affectedIn } from '../rescheduling/preview-affected.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage, type ToShow } from '../committees/change-committee.ts';
import type { Ports } from '../ports/ports.ts';
import {
  affectedBy,
  type Following,
  followNow,
  toFollow,
} from '../rescheduling/follow-meetings.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { type AskedFrom, overtaken } from './overtaken.ts';
import { tellChannel } from './tell-channel.ts';
import { shares, workersOf } from '../deeds/tell-workers.ts';
import { todayIn } from '../deeds/today.ts';
import { UNDO_WITHIN_MS } from '../deeds/undo-within.ts';

export type RescheduleRequest = {
  readonly committee: string;
  readonly doer: Doer;
  /** The meeting's id. */
  readonly meeting: string;
  readonly how: MeetingChange;
} & AskedFrom;

/** What would follow, shown before anything is changed. */
export type Preview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly affected: readonly Affected[];
  /** The occurrences that end with the meeting instead of going to another. */
  readonly over: readonly Pick<Assignment, 'label'>[];
  readonly ownDates: OwnDates;
  /** Whether it is moved to a day on which offices are closed: seldom what was meant. */
  readonly onClosedDay: boolean;
};

export type Rescheduled = Following & {
  readonly ok: true;
  /** As it was. */
  readonly was: Meeting;
  /** Those that followed it. */
  readonly assignments: readonly Assignment[];
  /** The occurrences that ended with it. */
  readonly over: readonly Assignment[];
  /** By its entry in the committee's history. */
  readonly deed: string;
  /** Real time, in milliseconds: until ten minutes later it can be undone. */
  readonly at: number;
};

/** Every date that would change, assignment by assignment. */
export async function previewReschedule(
  ports: Ports,
  { committee: which, doer, meeting, how }: ToShow<RescheduleRequest>,
): Promise<Preview | Refusal> {
  const found = await committeeToManage(ports, which, doer);
  if (!found.ok) return found;
  const { committee } = found;
  const refused = why(ports, committee, meeting, how);
  if (refused !== null) return refused;
  const was = meetingOf(committee, meeting);
  if (was === null) return refuse('no-such-meeting');
  const anew = rescheduled(committee, was, how);
  const today = todayIn(ports, committee);
  const { open, over } = parted(await ports.store.openOfMeeting(meeting), meeting, how);
  const closed = openDaysOf(committee, ports.closed);
  const affected = affectedIn(
    open,
    committee,
    (assignment) => ({
      assignment: follows(assignment, how, { today, before: null, plan: committee.plan }),
      committee: anew,
    }),
    { today, closed: ports.closed },
  );
  const moved = how.is === 'moved' ? { ...was, day: how.day } : was;
  const ownDates = ownDatesAfter(committee.plan, { before: was, after: moved }, closed);
  const onClosedDay = how.is === 'moved' && !closed.isOpen(how.day);
  return { ok: true, committee, meeting: was, affected, over, ownDates, onClosedDay };
}

/**
 * Moves or cancels a meeting. The committee, its history and one message for each person are one
 * write, which also names the meeting as not followed yet: what keeps its assignments from following
 * at once, a crash or a full disk, only delays them.
 */
export async function reschedule(
  ports: Ports,
  request: RescheduleRequest,
): Promise<Rescheduled | Refusal> {
  const { doer, meeting, how } = request;
  const concerned = await affectedBy(ports, request, how);
  const deed = ports.newId();
  const changed = await changeCommittee(ports, { id: request.committee, doer }, (before) => {
    const refused = why(ports, before, meeting, how);
    const was = meetingOf(before, meeting);
    if (refused !== null || was === null) return refused ?? refuse('no-such-meeting');
    const late = overtaken(before, was, request);
    if (late !== null) return late;
    const anew = rescheduled(before, was, how);
    const following = toFollow(ports, doer, { meeting, how });
    return {
      ok: true,
      committee: { ...anew, toFollow: [...before.toFollow, following] },
      happened: [{ id: deed, what: HAPPENED[how.is], from: was, to: how }],
      say: [
        ...tellAll(ports, { before, was, open: concerned, doer }),
        ...tellChannel(before, { was, how, following: concerned.length }),
      ],
      wakesAnew: false,
      result: was,
    };
  });
  if (!changed.ok) return changed;
  const following = await followNow(ports, changed.committee);
  ports.wakeOutbox();
  const { result: was } = changed;
  const { open: assignments, over } = parted(concerned, meeting, how);
  return { ok: true, ...following, was, assignments, over, deed, at: ports.realNow };
}

/** Those that go to another meeting, and those that end with the one that is cancelled. */
function parted(all: readonly Assignment[], meeting: string, how: MeetingChange) {
  const isOver = (each: Assignment): boolean =>
    how.is === 'cancelled' && endsWithMeeting(each, meeting);
  return { open: all.filter((each) => !isOver(each)), over: all.filter(isOver) };
}

const HAPPENED: Readonly<Record<MeetingChange['is'], HistoryEvent>> = {
  moved: 'meeting-moved',
  cancelled: 'meeting-cancelled',
  restored: 'meeting-restored',
};

function why(ports: Ports, committee: Committee, id: string, how: MeetingChange): Refusal | null {
  const meeting = meetingOf(committee, id);
  if (meeting === null) return refuse('no-such-meeting');
  const isAsItWas = how.is !== 'cancelled' && how.day === meeting.day && how.time === meeting.time;
  if (meeting.state === 'planned' && isAsItWas) return refuse('nothing-changed');
  if (how.is === 'restored')
    return isTaken(committee, id, how.day) ? refuse('meeting-exists') : null;
  if (meeting.state === 'cancelled') return refuse('no-such-meeting');
  if (how.is === 'cancelled') {
    const targets = [how.carriedTo, ...(how.elsewhere ?? []).map((each) => each.meeting)];
    const arePlanned = targets.every(
      (target) => target !== id && meetingOf(committee, target)?.state === 'planned',
    );
    return arePlanned ? null : refuse('no-such-meeting');
  }
  const today = todayIn(ports, committee);
  if (how.day < today) return refuse('bad-day');
  return isTaken(committee, id, how.day) ? refuse('meeting-exists') : null;
}

/** Whether another meeting is planned on a day. */
function isTaken({ meetings }: Committee, id: string, day: Day): boolean {
  return meetings.some((each) => each.id !== id && each.state === 'planned' && each.day === day);
}

/** One message for each holder and case officer, with all of theirs; none to who did it. */
function tellAll(
  ports: Ports,
  {
    before,
    was,
    open,
    doer,
  }: { before: Committee; was: Meeting; open: readonly Assignment[]; doer: Doer },
): readonly Message[] {
  const today = todayIn(ports, before);
  const toTell = shares(open, (assignment) =>
    workersOf({ assignment, committee: before, today }).filter(
      (person) => !samePerson(person, doer.person),
    ),
  );
  return toTell.map(({ person, assignments }) =>
    newMessage(
      `${before.id}|rescheduled|${was.id}|${before.version}|${person.user}`,
      { kind: 'person', person },
      {
        say: 'meeting-rescheduled',
        committee: before.id,
        meeting: was.id,
        was: { day: was.day, time: was.time },
        assignments,
      },
    ),
  );
}

/** Takes a move or a cancelling back, for ten minutes after it was made and while nothing was done since. */
export async function undoReschedule(
  ports: Ports,
  request: RescheduleRequest & { readonly madeAt: number },
): Promise<Rescheduled | Refusal> {
  if (ports.realNow - request.madeAt > UNDO_WITHIN_MS) return refuse('too-late-to-undo');
  return reschedule(ports, request);
}
