import { room } from '../../kit/room.ts';
import { liftCommand, secrecyCommand } from './command.ts';
import { liftPressed } from './presses.ts';
import { submitMark } from './submit.ts';
import { secrecyWordsIn } from './words.ts';

/** An assignment is marked as secret, or no longer. */
export const secrecy = room({
  commands: {
    secrecy: {
      en: ['secrecy', 'mark secret', 'mark as secret'],
      sv: ['sekretess', 'sekretessmarkera', 'sekretessbelägg'],
      answer: secrecyCommand,
    },
    'lift-secrecy': {
      en: ['lift secrecy', 'remove secrecy'],
      sv: ['häv sekretess', 'ta bort sekretess'],
      answer: liftCommand,
    },
  },
  presses: { lift_secrecy: liftPressed },
  confirms: ['lift_secrecy'],
  forms: { mark_secret: submitMark },
  help: { sv: secrecyWordsIn('sv').help, en: secrecyWordsIn('en').help },
});
