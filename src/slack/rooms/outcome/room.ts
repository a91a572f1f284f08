import { room } from '../../kit/room.ts';
import { outcomeCommand } from './command.ts';
import { outcomesTold, outcomeTold } from './told.ts';
import { meetingOutcomesPressed, outcomePressed } from './presses.ts';
import { submitOutcomes } from './submit.ts';

/** What the committee made of an assignment at its meeting. */
export const outcome = room({
  uses: ['meetings', 'mending', 'supplement'],
  commands: { outcome: { en: ['outcome'], sv: ['utfall'], answer: outcomeCommand } },
  presses: { outcome: outcomePressed, meeting_outcomes: meetingOutcomesPressed },
  forms: { outcome: submitOutcomes },
  notices: { outcome: outcomeTold, outcomes: outcomesTold },
  help: {
    sv: { year: '`utfall` · `utfall RUN-1 återremiss motivet`' },
    en: { year: '`outcome` · `outcome RUN-1 referred back the motive`' },
  },
});
