import { room } from '../../kit/room.ts';
import { nameIn, ofOne } from '../../kit/telling.ts';
import { correctCommand, correctPressed } from './command.ts';
import { correctedNotice } from './notice.ts';
import { undoPressed } from './presses.ts';
import { submitCorrection } from './submit.ts';
import { undoCommand } from './undo-command.ts';
import { mendingWordsIn } from './words.ts';

/** What went wrong is undone, or corrected with a reason. */
export const mending = room({
  commands: {
    correct: { en: ['correct'], sv: ['rätta'], answer: correctCommand },
    undo: { en: ['undo'], sv: ['ångra'], answer: undoCommand },
  },
  presses: { undo_deed: undoPressed, correct: correctPressed },
  once: { undo_deed: (language) => mendingWordsIn(language).takenBack },
  forms: { correct: submitCorrection },
  notices: {
    corrected: ofOne<'corrected'>(async (view, { content, language, telling }) =>
      correctedNotice(view, { ...content, by: await nameIn(telling, content.by) }, language),
    ),
  },
  help: { sv: mendingWordsIn('sv').help, en: mendingWordsIn('en').help },
});
