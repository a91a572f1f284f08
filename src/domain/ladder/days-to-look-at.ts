import type { InHand } from '../assignments/in-hand.ts';
import type { Assignment } from '../assignments/assignment.ts';
import type { Milestone } from '../assignments/milestones.ts';
import { openDayOnOrAfter } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import { addDays, type Day, dayIn } from '../days/day.ts';
import { meetingOf } from '../committee/meetings.ts';
import { isAnythingAsked } from './asked-lines.ts';
import { kept } from './milestone-lines.ts';
import { acceptBy, firstWorkingDayAfter } from './lines-without-ladder.ts';
import { daysOfDraftLines } from './draft-lines.ts';
import { daysOfSteps } from './ladder-steps.ts';

/**
 * The working days, from today on and in order, on which a digest may begin to have something to
 * say of an assignment. Between two of them nothing changes unless the assignment or the committee
 * does; one that were missing here would be a reminder that is never sent.
 */
export function daysToLookAt(
  { assignment, committee, today, closed }: InHand,
  milestones: readonly Milestone[],
): readonly Day[] {
  const { ladder } = committee;
  const days = [
    today,
    addDays(dayIn(assignment.registeredAt, committee.timeZone), 1),
    acceptBy(assignment, committee, closed),
    firstWorkingDayAfter(today, closed),
    ...kept(milestones, assignment, today).flatMap((each) =>
      daysOfSteps(each, today, { ladder, closed }),
    ),
    ...dayAfterMeeting(assignment, committee),
    ...[...assignment.snoozes, ...assignment.quiets].map(({ until }) => until),
    ...assignment.told.filter(({ delivered }) => !delivered).map(({ on }) => addDays(on, 1)),
    ...(isAnythingAsked(assignment) ? [addDays(today, 1)] : []),
    ...officeDays(committee),
    ...daysOfDraftLines({ assignment, committee, today, closed }),
  ];
  const ahead = days.filter((day) => day >= today).map((day) => openDayOnOrAfter(day, closed));
  return [...new Set(ahead)].toSorted();
}

function dayAfterMeeting({ due }: Pick<Assignment, 'due'>, committee: Committee): readonly Day[] {
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  return meeting === null ? [] : [addDays(meeting.day, 1)];
}

/** The days on which somebody comes into an office or goes: another person may not know yet. */
function officeDays(committee: Committee): readonly Day[] {
  return committee.offices.flatMap(({ holdings, deputies }) => [
    ...holdings.map(({ from }) => from),
    ...deputies.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  ]);
}
