import { room } from '../../kit/room.ts';
import { supplementCommand } from './command.ts';
import { supplementPressed } from './presses.ts';

/** What the committee gave besides an assignment that it had given before. */
export const supplement = room({
  commands: {
    supplement: {
      en: ['supplement'],
      sv: ['tillägg', 'tilläggsuppdrag'],
      answer: supplementCommand,
    },
  },
  presses: { supplement: supplementPressed },
  help: { sv: { year: '`tillägg RUN-1`' }, en: { year: '`supplement RUN-1`' } },
});
