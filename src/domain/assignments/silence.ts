import { addWorkingDays } from '../days/closed-days.ts';
import { type Day, dayIn } from '../days/day.ts';
import { hasStarted, meetingDue } from '../committee/meetings.ts';
import type { InHand } from './in-hand.ts';
import { updatesThatCount } from './state.ts';

/** Working days without a word, where a committee has said nothing else. */
export const DEFAULT_SILENT_AFTER = 10;
/** As many as a committee can choose: half a year. */
export const LONGEST_SILENT_AFTER = 125;

/**
 * Whether nobody in an assignment has given an update, a draft or a report for as many working days
 * as the committee has chosen. What is tabled, reported, ended or undated owes nobody a word, and
 * what its meeting has taken up waits for the outcome.
 */
export function isSilent(inHand: InHand): boolean {
  const { assignment, committee, today, closed } = inHand;
  if (assignment.ending !== null || assignment.tabled || assignment.reported !== null) return false;
  if (assignment.due.kind === 'none' || assignment.due.kind === 'standing') return false;
  if (hasItsMeeting(inHand)) return false;
  return addWorkingDays(lastWordOn(inHand), committee.silentAfter, closed) <= today;
}

/** The day of the last word; of the registration while there is none. */
export function lastWordOn({
  assignment,
  committee,
}: Pick<InHand, 'assignment' | 'committee'>): Day {
  const { registeredAt, drafts } = assignment;
  const words = [...updatesThatCount(assignment), ...drafts].map(({ at }) => at);
  const last = [registeredAt, ...words].toSorted().at(-1) ?? registeredAt;
  return dayIn(last, committee.timeZone);
}

function hasItsMeeting({ assignment, committee, today, now }: InHand): boolean {
  const meeting = meetingDue(assignment, committee);
  if (meeting === null || meeting.day > today) return false;
  return meeting.day < today || now === undefined || hasStarted(meeting, now, committee.timeZone);
}
