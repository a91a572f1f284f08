import { room } from '../../kit/room.ts';
import { unlessChanged } from '../../kit/seen-change.ts';
import { contactFormNow } from './fill.ts';
import { contactCommand } from './command.ts';
import { contactPressed } from './presses.ts';
import { isContactSet } from './settled.ts';
import { submitContact } from './submit.ts';
import { bodiesWordsIn } from './words.ts';

/** Who answers here for a body outside that holds assignments. */
export const bodies = room({
  commands: { contact: { en: ['contact'], sv: ['kontakt'], answer: contactCommand } },
  presses: { body_contact: contactPressed },
  settled: { body_contact: isContactSet },
  forms: { body_contact: unlessChanged(contactFormNow, submitContact) },
  help: { sv: bodiesWordsIn('sv').help, en: bodiesWordsIn('en').help },
});
