import { closeCommand } from './close-all.ts';
import { deedTold } from '../../../app/views/deed-told.ts';
import { form } from '../../kit/asked.ts';
import { opens } from '../../kit/opens.ts';
import { room } from '../../kit/room.ts';
import { type SettlesAll, whileOpen } from '../../kit/settling.ts';
import { nameIn, ofOne } from '../../kit/telling.ts';
import { report, voidCommand } from './command.ts';
import { severalOfButton } from './close-several-said.ts';
import { closeForm } from './form-close.ts';
import { closedNotice, voidedNotice } from './notice.ts';
import { closePressed, closeTogetherPressed } from './presses.ts';
import { listDecidedTold } from './list-decided.ts';
import { submitClose, submitVoid } from './submit.ts';
import { endingWordsIn } from './words.ts';

/** Its button carries the meeting and the § before the assignments. */
const ofAllWhileOpen: SettlesAll = {
  ofAll: (value) => severalOfButton(value).ids,
  settles: whileOpen,
};

/** An assignment is reported as done, closed by the committee, or void. */
export const ending = room({
  uses: ['diary', 'drafts-updates', 'mending'],
  commands: {
    void: { en: ['void'], sv: ['makulera'], answer: voidCommand },
    report: { en: ['report'], sv: ['redovisa', 'slutredovisa'], answer: report },
    close: { en: ['close'], sv: ['avsluta'], answer: closeCommand },
  },
  presses: {
    close_ask: opens('close', (view, { language }) => form(closeForm({ language, view }))),
    close_confirm: closePressed,
    close_together: closeTogetherPressed,
  },
  confirms: ['close_confirm', 'close_together'],
  settled: { close_ask: whileOpen, close_confirm: whileOpen, close_together: ofAllWhileOpen },
  forms: { void: submitVoid, close: submitClose },
  notices: {
    closed: ofOne<'closed'>(async (view, { content, language, telling }) => {
      const { assignment, deed } = content;
      const undone = (await deedTold(telling.ports, { assignment, deed }))?.undone ?? null;
      const by = await nameIn(telling, content.by);
      return closedNotice(view, { by, undone }, language);
    }),
    'list-decided': listDecidedTold,
    voided: ofOne<'voided'>(async (view, { content, language, telling }) => {
      const { assignment, deed } = content;
      const asTold = deed === null ? null : await deedTold(telling.ports, { assignment, deed });
      return voidedNotice(view, asTold?.undone ?? null, language);
    }),
  },
  help: { sv: endingWordsIn('sv').help, en: endingWordsIn('en').help },
});
