import { room } from '../../kit/room.ts';
import { supplementCommand } from './command.ts';
import { isSupplemented } from './settled.ts';
import { supplementPressed } from './presses.ts';
import { supplementWordsIn } from './words.ts';

/** What the committee gave besides an assignment that it had given before. */
export const supplement = room({
  uses: ['mending', 'registering'],
  commands: {
    supplement: {
      en: ['supplement'],
      sv: ['tillägg', 'tilläggsuppdrag'],
      answer: supplementCommand,
    },
  },
  presses: { supplement: supplementPressed },
  settled: { supplement: isSupplemented },
  help: { sv: supplementWordsIn('sv').help, en: supplementWordsIn('en').help },
});
