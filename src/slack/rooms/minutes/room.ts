import { room } from '../../kit/room.ts';
import { areConfirmed } from './settled.ts';
import { nameIn, ofOne } from '../../kit/telling.ts';
import { confirmCommand } from './command.ts';
import { confirmAllPressed, confirmMinutesPressed } from './presses.ts';
import { reworded } from './reworded.ts';
import { submitConfirmMeeting, submitConfirmMinutes } from './submit.ts';
import { minutesWordsIn } from './words.ts';

/** The minutes are confirmed: the § and the words that hold. */
export const minutes = room({
  uses: ['editing', 'outcome'],
  commands: {
    confirm: { en: ['confirm'], sv: ['justera'], answer: confirmCommand, mayHaveDay: true },
  },
  presses: {
    confirm_minutes: confirmMinutesPressed,
    confirm_all_minutes: confirmAllPressed,
  },
  settled: { confirm_minutes: areConfirmed },
  forms: { confirm_minutes: submitConfirmMinutes, confirm_meeting: submitConfirmMeeting },
  notices: {
    reworded: ofOne<'reworded'>(async (view, { content, language, telling }) =>
      reworded(view, { by: await nameIn(telling, content.by), was: content.was }, language),
    ),
  },
  help: { sv: minutesWordsIn('sv').help, en: minutesWordsIn('en').help },
});
