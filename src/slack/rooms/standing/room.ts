import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { occurrencesPressed } from './presses.ts';
import { submitOccurrences } from './submit.ts';
import { standingWordsIn } from './words.ts';

/** What comes round: to which meeting each occurrence goes. */
export const standingAssignments = room({
  presses: { occurrences: occurrencesPressed },
  settled: { occurrences: whileOpen },
  forms: { occurrences: submitOccurrences },
  help: { sv: { year: standingWordsIn('sv').help }, en: { year: standingWordsIn('en').help } },
});
