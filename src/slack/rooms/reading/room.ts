import { room } from '../../kit/room.ts';
import { readCommandHandler } from './command.ts';
import { previousFindings } from './press-previous-findings.ts';
import { readFile } from './press-read-file.ts';
import { readPressed } from './press-read-text.ts';
import {
  chooseSentencePressed,
  leaveMaybe,
  moreMaybes,
  takeMaybe,
  takeSentence,
} from './press-choice.ts';
import { restOfOutcomesPressed, submitRestOfOutcomes } from './rest-of-outcomes.ts';
import { submitConfirmReading } from './submit-confirmed.ts';
import { submitRead } from './submit.ts';
import { readingWordsIn } from './words.ts';

/** The assignments that a decision holds are found, shown and confirmed. */
export const reading = room({
  uses: ['extension', 'meetings', 'outcome', 'registering'],
  commands: { read: { en: ['read'], sv: ['tolka', 'läs'], answer: readCommandHandler } },
  presses: {
    read_text: readPressed,
    read_file: readFile,
    previous_findings: previousFindings,
    rest_of_outcomes: restOfOutcomesPressed,
    take_maybe: takeMaybe,
    leave_maybe: leaveMaybe,
    more_maybes: moreMaybes,
    choose_sentence: chooseSentencePressed,
    take_sentence: takeSentence,
  },
  forms: {
    read_form: submitRead,
    confirm_reading: submitConfirmReading,
    outcomes_read: submitRestOfOutcomes,
  },
  help: { sv: readingWordsIn('sv').help, en: readingWordsIn('en').help },
});
