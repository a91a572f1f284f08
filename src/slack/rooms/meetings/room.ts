import { room } from '../../kit/room.ts';
import { meetingAdd, meetings as meetingsCommand } from './command.ts';
import { addMeetingPressed, readMeetings } from './presses.ts';
import { submitAddMeeting, submitMeetings } from './submit.ts';

/** The meetings that are planned, and new ones: one, a year's list or a calendar file. */
export const meetings = room({
  uses: ['meeting-dates'],
  commands: {
    'meeting-add': {
      en: ['meeting add', 'add meeting'],
      sv: ['sammanträde nytt', 'nytt sammanträde'],
      answer: meetingAdd,
      isDated: true,
    },
    meetings: { en: ['meetings'], sv: ['sammanträden'], answer: meetingsCommand },
  },
  presses: { add_meeting: addMeetingPressed, read_meetings: readMeetings },
  forms: { add_meeting: submitAddMeeting, meetings: submitMeetings },
  help: {
    sv: {
      committee:
        '`sammanträde nytt 2026-12-15 09:00` (utan dag: ett helt år i ett formulär) · `sammanträden`',
    },
    en: {
      committee:
        '`meeting add 2026-12-15 09:00` (without a day: a whole year in a form) · `meetings`',
    },
  },
});
