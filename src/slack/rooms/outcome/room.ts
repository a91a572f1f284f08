import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { areAllRecorded, isRecorded } from './settled.ts';
import { form } from '../../kit/asked.ts';
import { opens } from '../../kit/opens.ts';
import { listPressed, submitList } from './list.ts';
import { outcomeCommand } from './command.ts';
import { outcomesTold, outcomeTold } from './told.ts';
import { meetingOutcomesPressed, outcomePressed } from './presses.ts';
import { paragraphForm } from './form-paragraph.ts';
import { submitParagraph } from './submit-paragraph.ts';
import { submitOutcomes } from './submit.ts';

/** What the committee made of an assignment at its meeting. */
export const outcome = room({
  uses: ['diary', 'late-papers', 'meetings', 'mending', 'supplement'],
  commands: { outcome: { en: ['outcome'], sv: ['utfall'], answer: outcomeCommand } },
  presses: {
    outcome: outcomePressed,
    meeting_outcomes: meetingOutcomesPressed,
    list_outcome: listPressed,
    add_paragraph: opens('confirm', (view, { language }) =>
      form(paragraphForm({ language, view })),
    ),
  },
  settled: {
    outcome: isRecorded,
    meeting_outcomes: areAllRecorded,
    add_paragraph: whileOpen,
  },
  forms: { outcome: submitOutcomes, list_outcome: submitList, add_paragraph: submitParagraph },
  notices: { outcome: outcomeTold, outcomes: outcomesTold },
  help: {
    sv: { year: '`utfall` · `utfall uppdragslistan` · `utfall RUN-1 återremiss motivet`' },
    en: {
      year: '`outcome` · `outcome assignment list` · `outcome RUN-1 referred back the motive`',
    },
  },
});
