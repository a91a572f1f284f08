import { room } from '../../kit/room.ts';
import { meetingDates as meetingDatesCommand } from './command.ts';
import { meetingDatesPressed, setMeetingDatesPressed } from './presses.ts';
import { submitMeetingDates, submitMeetingDatesConfirm } from './submit.ts';

/** A meeting's own dates, where they are not those that the plan gives. */
export const meetingDates = room({
  commands: {
    'meeting-dates': {
      en: ['meeting date', 'meeting dates'],
      sv: ['sammanträde datum'],
      answer: meetingDatesCommand,
      isDated: true,
    },
  },
  presses: { meeting_dates: meetingDatesPressed, set_meeting_dates: setMeetingDatesPressed },
  confirms: ['set_meeting_dates'],
  forms: { meeting_dates: submitMeetingDates, meeting_dates_confirm: submitMeetingDatesConfirm },
  help: {
    sv: { year: '`sammanträde datum 15 december utkast 17 november`' },
    en: { year: '`meeting date 15 December draft 17 November`' },
  },
});
