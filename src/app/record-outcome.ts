import type { Assignment, Outcome, OutcomeKind } from '../domain/assignment.ts';
import type { Committee } from '../domain/committee.ts';
import type { Day } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { hasStarted, meetingOf, plannedFrom } from '../domain/meetings.ts';
import { afterOutcome } from '../domain/outcome.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from './ports/ports.ts';
import { refuse, type Refusal } from './refusal.ts';
import { tellWorkers } from './workers.ts';

type Recorded = AboutAssignment & {
  readonly is: OutcomeKind;
  readonly closes: boolean;
  /** `§ 87`. */
  readonly paragraph: string | null;
  readonly motive: string | null;
};

/**
 * Records what the meeting that an assignment was due for made of it. Those who work with it are
 * told; the card follows.
 */
export function recordOutcome(ports: Ports, request: Recorded): Promise<Changed<null> | Refusal> {
  const { is, closes, paragraph, motive, doer } = request;
  return changeOpen(ports, { ...request, action: 'outcome' }, (situation) => {
    const { assignment, committee, now, today } = situation;
    const meeting = meetingHeld(situation);
    if (meeting === null) return refuse('no-meeting-held');
    const said = { is, closes, paragraph, motive: motive === '' ? null : motive };
    const outcome: Outcome = { ...said, meeting: meeting.id, by: doer.person, at: now };
    const next = nextAfter(committee, meeting, today);
    const after = afterOutcome(assignment, outcome, { next, committee, today });
    if (!after.ok) return refuse(after.why);
    return {
      ok: true,
      assignment: after.assignment,
      happened: [{ what: 'outcome', from: assignment.due, to: said }],
      say: tellWorkers(situation, 'outcome', doer.person),
      result: null,
    };
  });
}

/** The open assignments of a held meeting, and the meeting: the latest that still has any. */
export async function meetingAwaitingOutcomes(
  ports: Ports,
  committee: Committee,
): Promise<{ readonly meeting: Meeting; readonly open: readonly Assignment[] } | null> {
  const now = ports.clock.now();
  const held = committee.meetings.filter((each) => hasStarted(each, now, committee.timeZone));
  for (const meeting of held.toReversed()) {
    const open = await ports.store.openOfMeeting(meeting.id);
    if (open.length > 0) return { meeting, open };
  }
  return null;
}

/** The meeting that an assignment is due for, once it has begun. */
function meetingHeld({ assignment, committee, now }: Situation): Meeting | null {
  const { due } = assignment;
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  return meeting !== null && hasStarted(meeting, now, committee.timeZone) ? meeting : null;
}

function nextAfter(committee: Committee, { id, day }: Meeting, today: Day): Meeting | null {
  const later = plannedFrom(committee, day > today ? day : today);
  return later.find((each) => each.id !== id && each.day > day) ?? null;
}
