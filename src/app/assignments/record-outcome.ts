import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Outcome, OutcomeKind } from '../../domain/assignments/recorded-outcome.ts';
import { closingMeeting } from '../../domain/assignments/closing.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import {
  hasStarted,
  heldMeetings,
  meetingDue,
  plannedFrom,
} from '../../domain/committee/meetings.ts';
import { afterOutcome, closesBy } from '../../domain/assignments/outcome.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { committeeFor, type CommitteeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { workersOf } from '../deeds/tell-workers.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Minutes } from '../../domain/assignments/origin.ts';
import type { AmongOthers } from './told-together.ts';
import { undoable } from './undoable.ts';

export type RecordedOutcome = AboutAssignment & {
  readonly is: OutcomeKind;
  readonly closes: boolean;
  /** `§ 87`. */
  readonly paragraph: string | null;
  readonly motive: string | null;
  /** The id of the meeting to which it goes on; null for the next planned one. */
  readonly next?: string | null;
  /** Of confirmed minutes, that they are. */
  readonly minutes?: Minutes | null;
  /** Where it is one of a form's: the entry that it shall have, and who is told of which by what. */
  readonly amongOthers?: AmongOthers;
};

/**
 * Records what the meeting that an assignment was due for made of it. Those who work with it are
 * told; the card follows.
 */
export function recordOutcome(
  ports: Ports,
  request: RecordedOutcome,
): Promise<Changed<null> | Refusal> {
  const { is, paragraph, motive, doer, minutes = null, amongOthers } = request;
  const { deed, together = [] } = amongOthers ?? { deed: ports.newId() };
  return changeOpen(ports, { ...request, action: 'outcome' }, (situation) => {
    const { assignment, committee, now, today } = situation;
    const meeting = meetingDeciding(situation, is);
    if (meeting === null) return refuse(whyNotDecided(situation, is));
    const closes = closesBy(is, request.closes);
    const decided = { is, closes, paragraph, motive: motive === '' ? null : motive };
    const outcome: Outcome = { ...decided, minutes, meeting: meeting.id, by: doer.person, at: now };
    const later = laterMeetings(committee, meeting, today);
    const next = meetingChosen(later, request.next ?? null);
    if (!closes && next === undefined) return refuse('no-such-meeting');
    const after = afterOutcome(assignment, outcome, { next: next ?? null, committee, today });
    if (!after.ok) return refuse(after.why);
    const goesOn = closes ? {} : { due: after.assignment.due };
    return {
      ok: true,
      assignment: {
        ...after.assignment,
        undo: undoable(ports, assignment, { deed, doer, together }),
      },
      happened: [
        { id: deed, what: 'outcome', from: assignment.due, to: { ...decided, ...goesOn } },
      ],
      say: amongOthers?.say(situation) ?? tellOutcome(situation, doer.person, deed),
      result: null,
    };
  });
}

/** What a meeting made of it, told to those who work with it and did not record it. */
export function tellOutcome(situation: Situation, by: Person, deed: string): readonly Message[] {
  const { id } = situation.assignment;
  return workersOf(situation).flatMap((person) =>
    directMessage(person, {
      key: `${deed}|outcome|${person.user}`,
      content: { say: 'outcome', assignment: id, by, deed },
      unless: by,
    }),
  );
}

type AwaitingOutcomes = {
  readonly meeting: Meeting;
  readonly open: readonly Assignment[];
};

/**
 * The open assignments of a held meeting, and the meeting: the one that is named, else the latest
 * that still has any. Null where none waits.
 */
export async function meetingAwaitingOutcomes(
  ports: Ports,
  committee: Committee,
  id: string | null = null,
): Promise<AwaitingOutcomes | null> {
  const held = heldMeetings(committee, ports.now);
  for (const meeting of held.filter((each) => id === null || each.id === id).toReversed()) {
    const open = await ports.store.openOfMeeting(meeting.id);
    if (open.length > 0) return { meeting, open };
  }
  return null;
}

/** The same for who may record them; null where none waits. */
export async function outcomesAwaited(
  ports: Ports,
  person: Person,
  { committee, meeting }: { readonly committee: WhichCommittee; readonly meeting: string | null },
): Promise<(CommitteeFor & { readonly awaited: AwaitingOutcomes | null }) | Refusal> {
  const found = await committeeFor(ports, { person, committee }, 'outcome');
  if (!found.ok) return found;
  return { ...found, awaited: await meetingAwaitingOutcomes(ports, found.committee, meeting) };
}

/** Why a meeting cannot have made that of an assignment yet; null where it can. */
export function earlyWhy(
  { now }: Pick<Ports, 'now'>,
  { is, ...about }: Pick<Situation, 'assignment' | 'committee'> & { readonly is: OutcomeKind },
): Refusal | null {
  const situation = { ...about, now };
  return meetingDeciding(situation, is) === null ? refuse(whyNotDecided(situation, is)) : null;
}

function whyNotDecided({ assignment }: Pick<Situation, 'assignment'>, is: OutcomeKind): Why {
  if (is === 'revoked') return 'no-meeting-held';
  return assignment.due.kind === 'meeting' ? 'not-held-yet' : 'no-meeting-due';
}

type Decidable = Pick<Situation, 'assignment' | 'committee' | 'now'>;

/** A committee takes an assignment back at any of its meetings, and tries it at the one it is due for. */
function meetingDeciding(situation: Decidable, is: OutcomeKind): Meeting | null {
  const due = meetingHeld(situation);
  if (due !== null || is !== 'revoked') return due;
  return closingMeeting(situation.committee, null, situation.now);
}

/** The meeting that an assignment is due for, once it has begun. */
function meetingHeld({ assignment, committee, now }: Decidable): Meeting | null {
  const meeting = meetingDue(assignment, committee);
  return meeting !== null && hasStarted(meeting, now, committee.timeZone) ? meeting : null;
}

/** The planned meetings, soonest first, to which an assignment of a meeting can go on. */
export function laterMeetings(
  committee: Committee,
  meeting: Meeting | null,
  today: Day,
): readonly Meeting[] {
  const planned = plannedFrom(committee, today);
  return meeting === null ? planned : planned.filter(({ day }) => day > meeting.day);
}

/** The one that was chosen, and undefined where that is none of them; without a choice the next. */
function meetingChosen(later: readonly Meeting[], id: string | null): Meeting | null | undefined {
  return id === null ? (later[0] ?? null) : later.find((each) => each.id === id);
}
