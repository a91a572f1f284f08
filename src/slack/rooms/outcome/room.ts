import { room } from '../../kit/room.ts';
import { bySomebody } from '../../kit/telling.ts';
import { outcomeCommand } from './command.ts';
import { outcomeNotice } from './notice.ts';
import { meetingOutcomesPressed, outcomePressed } from './presses.ts';
import { submitOutcomes } from './submit.ts';

/** What the committee made of an assignment at its meeting. */
export const outcome = room({
  uses: ['late-papers', 'meetings', 'supplement'],
  commands: { outcome: { en: ['outcome'], sv: ['utfall'], answer: outcomeCommand } },
  presses: { outcome: outcomePressed, meeting_outcomes: meetingOutcomesPressed },
  forms: { outcome: submitOutcomes },
  notices: { outcome: bySomebody<'outcome'>(outcomeNotice) },
  help: {
    sv: { year: '`utfall` · `utfall RUN-1 återremiss motivet`' },
    en: { year: '`outcome` · `outcome RUN-1 referred back the motive`' },
  },
});
