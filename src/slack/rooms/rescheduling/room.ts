import { room } from '../../kit/room.ts';
import { type Notice, languageFor, viewsIn } from '../../kit/telling.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { dayIn } from '../../../domain/days/day.ts';
import { meetingCancel, meetingMove } from './command.ts';
import { meetingChangedNotice } from './notice-channel.ts';
import { meetingRescheduled } from './notice.ts';
import { cancelEachPressed, reschedulePressed, undoReschedulePressed } from './presses.ts';
import { askToCancelPressed, moveMeetingPressed } from './press-meeting.ts';
import { isRescheduled, isTakenBack, whilePlanned } from './settled.ts';
import { submitCancelMeeting, submitConfirmMove, submitMoveMeeting } from './submit.ts';

const rescheduled: Notice<'meeting-rescheduled'> = async (telling, content) => {
  const { ports } = telling;
  const committee = await committeeAt(ports, content.committee);
  if (committee === null) return null;
  const language = await languageFor(telling, null);
  const today = dayIn(ports.now, committee.timeZone);
  const found = await viewsIn(telling, content.assignments);
  return meetingRescheduled(committee, content, found, { today, language });
};

/** A meeting is moved or cancelled, and what follows is shown before. */
export const rescheduling = room({
  uses: ['meeting-dates'],
  commands: {
    'meeting-move': {
      en: ['meeting move', 'move meeting'],
      sv: ['sammanträde flytta', 'flytta sammanträde'],
      answer: meetingMove,
      isDated: true,
    },
    'meeting-cancel': {
      en: ['meeting cancel', 'cancel meeting'],
      sv: ['sammanträde ställ in', 'ställ in sammanträde'],
      answer: meetingCancel,
      isDated: true,
    },
  },
  presses: {
    reschedule: reschedulePressed,
    cancel_each: cancelEachPressed,
    undo_reschedule: undoReschedulePressed,
    move_meeting: moveMeetingPressed,
    ask_to_cancel: askToCancelPressed,
  },
  forms: {
    cancel_meeting: submitCancelMeeting,
    move_meeting: submitMoveMeeting,
    confirm_move: submitConfirmMove,
  },
  confirms: ['reschedule', 'undo_reschedule'],
  settled: {
    reschedule: isRescheduled,
    undo_reschedule: isTakenBack,
    cancel_each: whilePlanned,
    move_meeting: whilePlanned,
    ask_to_cancel: whilePlanned,
  },
  notices: { 'meeting-rescheduled': rescheduled, 'meeting-changed': meetingChangedNotice },
  help: {
    sv: { year: '`sammanträde flytta 2026-12-15 2026-12-18` · `sammanträde ställ in 2026-12-15`' },
    en: { year: '`meeting move 2026-12-15 2026-12-18` · `meeting cancel 2026-12-15`' },
  },
});
