import { room } from '../../kit/room.ts';
import { calendarCommand } from './command.ts';
import { calendarWordsIn } from './words.ts';
import { calendarFilePressed, linkPressed, renewCalendarPressed } from './presses.ts';

/** Calendars to subscribe to: a person's own and the committee's. */
export const calendar = room({
  commands: { calendar: { en: ['calendar'], sv: ['kalender'], answer: calendarCommand } },
  once: { renew_calendar: (language) => calendarWordsIn(language).wasRenewed },
  presses: {
    renew_calendar: renewCalendarPressed,
    calendar_file: calendarFilePressed,
    open_link: linkPressed,
  },
  help: { sv: { year: '`kalender`' }, en: { year: '`calendar`' } },
});
