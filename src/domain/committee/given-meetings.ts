import type { Committee } from './committee.ts';
import type { Day } from '../days/day.ts';
import type { GivenMeeting } from '../meetings/meeting.ts';
import { plannedOn } from './meetings.ts';
import { monthOf } from '../days/recurrence.ts';

/** A list of meetings against what a committee has, each part in the order of its days. */
export type SortedMeetings = {
  readonly fresh: readonly GivenMeeting[];
  /** On a day that has a planned meeting. */
  readonly known: readonly GivenMeeting[];
  readonly past: readonly GivenMeeting[];
};

/** Of several on one day the first that was given stands: a committee meets once a day. */
export function sortMeetings(
  committee: Pick<Committee, 'meetings'>,
  given: readonly GivenMeeting[],
  today: Day,
): SortedMeetings {
  const byDay = new Map(given.toReversed().map((meeting) => [meeting.day, meeting]));
  const meetings = [...byDay.values()].toSorted((one, other) => one.day.localeCompare(other.day));
  const ahead = meetings.filter(({ day }) => day >= today);
  return {
    fresh: ahead.filter(({ day }) => plannedOn(committee, day) === null),
    known: ahead.filter(({ day }) => plannedOn(committee, day) !== null),
    past: meetings.filter(({ day }) => day < today),
  };
}

/** Whether a day lies in a month in which the committee by custom does not meet. */
export function isIdle({ idleMonths }: Pick<Committee, 'idleMonths'>, day: Day): boolean {
  return idleMonths.includes(monthOf(day));
}
