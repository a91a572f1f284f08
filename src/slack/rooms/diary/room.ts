import { room } from '../../kit/room.ts';
import { languageFor, nameIn, viewsIn } from '../../kit/telling.ts';
import { diaryCommand, dossierCommand, handOverCommand } from './command.ts';
import { forDiaryNotice } from './notice.ts';
import { diaryListPressed, packagePressed, receivePressed, toDiaryPressed } from './presses.ts';
import { areHandedOver, isReceivedNow } from './settled.ts';
import { submitDossier, submitReceipt } from './submit.ts';
import { diaryWordsIn } from './words.ts';

/** The dossier of an assignment, its hand-over to the diary, and the receipt. */
export const diary = room({
  uses: ['papers'],
  commands: {
    dossier: { en: ['dossier'], sv: ['akt', 'akten'], answer: dossierCommand },
    'hand-to-diary': {
      en: ['hand over to the diary', 'to the diary'],
      sv: ['lämna till diariet', 'till diariet'],
      answer: handOverCommand,
    },
    diary: { en: ['diary'], sv: ['diariet'], answer: diaryCommand },
  },
  presses: {
    to_diary: toDiaryPressed,
    diary_package: packagePressed,
    diary_receive: receivePressed,
    diary_list: diaryListPressed,
  },
  settled: { to_diary: areHandedOver, diary_receive: isReceivedNow },
  forms: { dossier: submitDossier, diary_receipt: submitReceipt },
  notices: {
    'for-diary': async (telling, { assignments, by }) => {
      const [first, ...others] = await viewsIn(telling, assignments);
      if (first === undefined) return null;
      const language = await languageFor(telling, null);
      return forDiaryNotice([first, ...others], await nameIn(telling, by), language);
    },
  },
  help: { sv: diaryWordsIn('sv').help, en: diaryWordsIn('en').help },
});
