import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type Recorded, recordedOf } from '../../domain/assignments/correction.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { heldMeetings, meetingOf } from '../../domain/committee/meetings.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { laterMeetings } from '../assignments/record-outcome.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';

/** What stands recorded of an assignment, and what it can be corrected to. */
export type CorrectionView = {
  readonly today: Day;
  readonly recorded: Recorded;
  /** Those that have been held, the latest first. */
  readonly held: readonly Meeting[];
  /** Those to which it can go on, soonest first, and the one to which it goes now. */
  readonly later: readonly Meeting[];
  readonly next: string | null;
  /** The decision's §, where its minutes are confirmed; null where it is edited like the rest. */
  readonly decision: string | null;
  /** Whether what is recorded stands in confirmed minutes, and is corrected by a § of its own. */
  readonly isConfirmed: boolean;
};

export function correctionOf(
  ports: Pick<Ports, 'now'>,
  assignment: Assignment,
  committee: Committee,
): CorrectionView {
  const today = todayIn(ports, committee);
  const recorded = recordedOf(assignment);
  const decided = 'meeting' in recorded ? meetingOf(committee, recorded.meeting) : null;
  const isDecisionConfirmed = assignment.origin.minutes === 'confirmed';
  return {
    today,
    recorded,
    held: heldMeetings(committee, ports.now).toReversed(),
    later: laterMeetings(committee, decided, today),
    next: assignment.due.kind === 'meeting' ? assignment.due.meeting : null,
    decision: isDecisionConfirmed ? assignment.origin.paragraph : null,
    isConfirmed: assignment.outcomes.at(-1)?.minutes === 'confirmed' || isDecisionConfirmed,
  };
}
