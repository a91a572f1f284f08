import { room } from '../../kit/room.ts';
import { contactCommand } from './command.ts';
import {
  answerReceivedPressed,
  contactPressed,
  letterPressed,
  requestSentPressed,
} from './presses.ts';
import { submitAnswer, submitContact } from './submit.ts';
import { bodiesWordsIn } from './words.ts';

/** Bodies outside that hold assignments: who answers for them here, and how they are asked. */
export const bodies = room({
  uses: ['drafts-updates'],
  commands: { contact: { en: ['contact'], sv: ['kontakt'], answer: contactCommand } },
  presses: {
    request_sent: requestSentPressed,
    answer_received: answerReceivedPressed,
    letter: letterPressed,
    body_contact: contactPressed,
  },
  forms: { body_contact: submitContact, body_answer: submitAnswer },
  help: { sv: bodiesWordsIn('sv').help, en: bodiesWordsIn('en').help },
});
