import { room } from '../../kit/room.ts';
import { ofOne } from '../../kit/telling.ts';
import { committeeEnd, committeeRename } from './command.ts';
import { goneOverCard, goneOverNotice } from './notice.ts';
import { endCommitteePressed, postEndingListPressed, undoCommitteeEndPressed } from './presses.ts';
import { committeesWordsIn } from './words.ts';

/** A committee gets another name, or ends and hands on what is open. */
export const committees = room({
  commands: {
    'committee-rename': {
      en: ['committee rename', 'rename committee', 'rename the committee'],
      sv: [
        'nämnd byt namn',
        'nämnden byt namn',
        'nämnden byter namn',
        'byt namn på nämnden',
        'byt namn på nämnd',
        'byt namn',
      ],
      answer: committeeRename,
    },
    'committee-end': {
      en: [
        'committee end',
        'end committee',
        'end the committee',
        'close committee',
        'close the committee',
      ],
      sv: [
        'nämnd avsluta',
        'nämnden avsluta',
        'avsluta nämnden',
        'avsluta nämnd',
        'nämnden upphör',
        'nämnd upphör',
      ],
      answer: committeeEnd,
      mayHaveDay: true,
    },
  },
  presses: {
    end_committee: endCommitteePressed,
    undo_committee_end: undoCommitteeEndPressed,
    post_ending_list: postEndingListPressed,
  },
  confirms: ['end_committee', 'undo_committee_end'],
  once: { post_ending_list: (language) => committeesWordsIn(language).isListed },
  notices: {
    'gone-over-card': ofOne<'gone-over-card'>((view) => goneOverCard(view)),
    'gone-over': goneOverNotice,
  },
  help: { sv: committeesWordsIn('sv').help, en: committeesWordsIn('en').help },
});
