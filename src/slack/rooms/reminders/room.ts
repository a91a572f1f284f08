import { form } from '../../kit/asked.ts';
import { opens } from '../../kit/opens.ts';
import { room } from '../../kit/room.ts';
import { isDateSet, isMilestoneMet, isReminded, isSnoozed, isWhyLateSaid } from './settled.ts';
import { whileOpen } from '../../kit/settling.ts';
import { bySomebody } from '../../kit/telling.ts';
import { remind } from './command.ts';
import { askReportForm } from './form-ask-report.ts';
import { setDateForm } from './form-set-date.ts';
import { nudge } from './notice.ts';
import {
  milestoneDonePressed,
  opensForMilestone,
  remindAnywayPressed,
  remindPressed,
  snoozePressed,
} from './presses.ts';
import { digestEventPressed, digestRestPressed } from './press-digest.ts';
import { submitAskReport, submitSetDate, submitSnooze } from './submit.ts';
import { submitWhyLate, whyLateAgainPressed, whyLateChosen } from './why-late.ts';
import { digestNotice } from './notice-digest.ts';

/** The morning's message and what can be done from it; a reminder in somebody's own name. */
export const reminders = room({
  uses: [
    'asking-reports',
    'bodies',
    'diary',
    'drafts-updates',
    'editing',
    'extension',
    'late-papers',
    'outcome',
    'papers',
    'policies',
    'retention',
  ],
  commands: { remind: { en: ['remind'], sv: ['påminn'], answer: remind } },
  presses: {
    remind: remindPressed,
    remind_anyway: remindAnywayPressed,
    milestone_done: milestoneDonePressed,
    why_late: whyLateChosen,
    why_late_again: whyLateAgainPressed,
    snooze: snoozePressed,
    set_date: opensForMilestone('set-date', setDateForm),
    ask_report: opens('remind', (view, { language }) => form(askReportForm({ language, view }))),
    digest_rest: digestRestPressed,
    digest_event: digestEventPressed,
  },
  confirms: ['remind_anyway'],
  settled: {
    remind: isReminded,
    remind_anyway: isReminded,
    milestone_done: isMilestoneMet,
    why_late: isWhyLateSaid,
    why_late_again: whileOpen,
    snooze: isSnoozed,
    set_date: isDateSet,
  },
  forms: {
    snooze_date: submitSnooze,
    set_date: submitSetDate,
    why_late: submitWhyLate,
    ask_report: submitAskReport,
  },
  notices: { digest: digestNotice, nudge: bySomebody<'nudge'>(nudge) },
  help: {
    sv: { change: '`påminn RUN-1` · `påminn RUN-1 hur går det?`' },
    en: { change: '`remind RUN-1` · `remind RUN-1 how is it going?`' },
  },
});
