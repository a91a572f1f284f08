import type { CalendarWords } from '../calendar-word-list.ts';

export const calendarWords: CalendarWords = {
  meetingsHint:
    'One a line, for example 15 December 2026 09:00. A rule works too, for example “second Tuesday of every month except July 09:00” or “every other Wednesday from 13 January to 16 June”.',
  meetingsFileHint: 'A calendar file (.ics) or a list (CSV or Excel).',
  oneDayHint: 'A single meeting.',
  nothingGiven: 'Choose a day, write a list or give a file.',
  meetingsOffer: (file) => `Is ${file} the committee’s meetings? Then I can add them.`,
  readMeetings: 'Read the meetings',
  meetingsFresh: (count) => {
    if (count === 0) return 'No new meeting was found.';
    return count === 1 ? 'One meeting will be added:' : `${count} meetings will be added:`;
  },
  meetingsKnown: (count) => (count === 1 ? 'Already there:' : `${count} are already there:`),
  meetingsPast: (count) =>
    count === 1 ? 'Past, and not added:' : `${count} are past, and not added:`,
  meetingsCancelled: (count) =>
    count === 1
      ? 'Cancelled in the file, and not added:'
      : `${count} are cancelled in the file, and not added:`,
  meetingsUnclear: (count) =>
    count === 1 ? 'This I did not understand:' : `${count} lines I did not understand:`,
  onClosedDay: 'a closed day',
  inIdleMonth: 'in a month without meetings',
  meetingsAdded: (committee, count) =>
    count === 1 ? `${committee} has one more meeting.` : `${committee} has ${count} more meetings.`,
  usuallyIdle: (month) => `The committee otherwise has no meetings in ${month}.`,
  closedDaysAsk: (count) => {
    if (count === 0) return 'No open assignment gets other dates. Is this right?';
    return count === 1
      ? 'One open assignment gets other dates. Is this right?'
      : `${count} open assignments get other dates. Is this right?`;
  },
  closedDaysSet: 'The closed days and months have been saved. The milestones follow.',
  closedDaysUnclear: (lines) =>
    `This I did not understand: ${lines}. Write at most 60 lines, for example “15 May” or “27 December – 5 January”.`,
  ownCalendar: 'My assignments in Bevaka',
  meetingTitle: (code, place) =>
    place === null
      ? `${code} meeting (cancelled)`
      : `${code} meeting ${place.number} of ${place.count}`,
  calendarHow:
    'This is the calendar’s address. It is yours alone and not to be shown to others: whoever has it sees all that is there. In Outlook: _Add calendar_, _Subscribe from web_.',
  calendarRenewed: 'This is the new address. The old one no longer works.',
  calendarFileHere: 'The file can be fetched once within ten minutes.',
  addCalendar: 'Add to calendar',
  renewCalendar: 'New address',
  calendarFile: 'Get the file',
};
