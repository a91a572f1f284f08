import type { FileEvent } from '../../app/ports/files.ts';
import { dayAfter } from '../../domain/days/days-after.ts';
import { type Day, dayIn, isDay, timeIn } from '../../domain/days/day.ts';
import type { GivenMeeting } from '../../domain/meetings/meeting.ts';
import type { ReadMeetings } from './meeting-list.ts';

/** An event that comes back for ever is taken so far ahead. */
const YEARS_AHEAD = 2;

/** The meetings of a calendar file, each where the committee is. */
export function readMeetingEvents(
  events: readonly FileEvent[],
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): ReadMeetings {
  const last = dayAfter(today, YEARS_AHEAD, 'years');
  const all = events.map((event) => ({ ...event, meeting: meetingAt(event.start, timeZone) }));
  const near = all.flatMap(({ meeting, isCancelled, title }) =>
    meeting !== null && meeting.day <= last
      ? [{ meeting: { ...meeting, title }, isCancelled }]
      : [],
  );
  return {
    found: near.flatMap(({ meeting, isCancelled }) => (isCancelled ? [] : [meeting])),
    cancelled: near.flatMap(({ meeting, isCancelled }) => (isCancelled ? [meeting] : [])),
    unclear: all.flatMap(({ meeting, title }) => (meeting === null ? [title] : [])),
  };
}

function meetingAt(start: string, timeZone: string): GivenMeeting | null {
  const [day = '', time = null] = start.split('T');
  if (!isDay(day)) return null;
  if (time === null || !start.endsWith('Z')) return { day, time };
  return { day: dayIn(start, timeZone), time: timeIn(start, timeZone) };
}
