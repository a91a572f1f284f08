import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';

import type { CalendarView } from '../app/ports/calendar-view.ts';
import type { MilestoneEntry } from '../domain/assignments/calendar-entries.ts';
import { type Day, momentAt } from '../domain/days/day.ts';
import { milestoneName } from '../words/milestone-name.ts';
import { calendarNamesIn } from '../words/calendar.ts';

/** Nobody says how long a meeting is, and an event without an end can hardly be seen. */
const MEETING_HOURS = 2;
const FRESH_FOR_SECONDS = 3600;
const LONGEST_TITLE = 200;

/** A calendar as the text of an iCalendar file (RFC 5545): the same view gives the same bytes. */
export function icalText(view: CalendarView): string {
  const words = calendarNamesIn(view.language);
  const name = view.committee === null ? words.ownCalendar : view.committee.name;
  const calendar = ical({
    name,
    prodId: { company: 'Bevaka', product: 'Bevaka', language: view.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: FRESH_FOR_SECONDS,
  });
  for (const event of view.meetings) calendar.createEvent(meetingEvent(event, view));
  for (const event of view.milestones) calendar.createEvent(milestoneEvent(event, view));
  return calendar.toString();
}

function meetingEvent(
  { meeting, committee, place, revision, changedAt }: CalendarView['meetings'][number],
  { language }: CalendarView,
): ICalEventData {
  const words = calendarNamesIn(language);
  const { id, day, time, state } = meeting;
  return {
    id: `${id}@bevaka`,
    summary: words.meetingTitle(committee.code, place),
    description: committee.name,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(time === null ? wholeDay(day) : hoursFrom(momentAt(day, time, committee.timeZone))),
    ...changes(revision, changedAt),
  };
}

function milestoneEvent(
  { assignment, milestone, day, revision, changedAt }: MilestoneEntry,
  { language }: CalendarView,
): ICalEventData {
  const name = milestoneName(milestone, language);
  const title = `${assignment.label} ${name}: ${assignment.deliverable}`;
  return {
    id: `${assignment.id}-${encodeURIComponent(milestone)}@bevaka`,
    summary: oneLine(title).slice(0, LONGEST_TITLE),
    ...wholeDay(day),
    ...changes(revision, changedAt),
  };
}

/** A day has no zone: it is written as the date that it is. */
function wholeDay(day: Day): Pick<ICalEventData, 'start' | 'allDay'> & { start: Date } {
  return { start: new Date(`${day}T00:00:00Z`), allDay: true };
}

function hoursFrom(start: string): { start: Date; end: Date } {
  const from = new Date(start);
  return { start: from, end: new Date(from.getTime() + MEETING_HOURS * 3_600_000) };
}

/** The stamp is the last change as well: the moment of asking would make every answer another. */
function changes(
  sequence: number,
  changedAt: string,
): Pick<ICalEventData, 'sequence' | 'lastModified' | 'stamp'> {
  const at = new Date(changedAt);
  return { sequence, lastModified: at, stamp: at };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
