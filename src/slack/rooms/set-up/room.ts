import { room } from '../../kit/room.ts';
import { committeeAdd } from './command.ts';
import { setUpPressed } from './presses.ts';
import { submitSetUp } from './submit.ts';

/** A committee comes to be, in the channel that becomes its own. */
export const setUp = room({
  uses: ['meetings', 'offices'],
  commands: {
    'committee-add': {
      en: ['committee add', 'add committee'],
      sv: ['nämnd ny', 'ny nämnd'],
      answer: committeeAdd,
    },
  },
  presses: { set_up: setUpPressed },
  forms: { set_up: submitSetUp },
  help: {
    sv: { committee: '`nämnd ny RUN Namn`' },
    en: { committee: '`committee add RUN Name`' },
  },
});
