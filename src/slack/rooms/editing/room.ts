import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { bySomebody } from '../../kit/telling.ts';
import { edit } from './command.ts';
import { editedNotice } from './notice.ts';
import { editFormNow } from './fill.ts';
import { unlessChanged } from '../../kit/seen-change.ts';
import { editPressed } from './presses.ts';
import { submitEdit } from './submit.ts';
import { editingWordsIn } from './words.ts';

/** What was registered is put right. */
export const editing = room({
  uses: ['registering', 'secrecy'],
  commands: { edit: { en: ['edit'], sv: ['ändra'], answer: edit } },
  presses: { edit: editPressed },
  settled: { edit: whileOpen },
  forms: { edit: unlessChanged(editFormNow, submitEdit) },
  notices: { edited: bySomebody<'edited'>(editedNotice) },
  help: { sv: editingWordsIn('sv').help, en: editingWordsIn('en').help },
});
