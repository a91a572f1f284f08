import { room } from '../../kit/room.ts';
import { bySomebody } from '../../kit/telling.ts';
import { edit } from './command.ts';
import { editedNotice } from './notice.ts';
import { editPressed } from './presses.ts';
import { submitEdit } from './submit.ts';

/** What was registered is put right. */
export const editing = room({
  commands: { edit: { en: ['edit'], sv: ['ändra'], answer: edit } },
  presses: { edit: editPressed },
  forms: { edit: submitEdit },
  notices: { edited: bySomebody<'edited'>(editedNotice) },
  help: { sv: { change: '`ändra RUN-1`' }, en: { change: '`edit RUN-1`' } },
});
