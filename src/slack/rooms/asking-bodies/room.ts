import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { isRequestSent } from './settled.ts';
import { answerReceivedPressed, letterPressed, requestSentPressed } from './presses.ts';
import { submitAnswer } from './submit.ts';

/** A body outside is asked by letter or mail, and answers so: what its contact notes of it here. */
export const askingBodies = room({
  uses: ['drafts-updates'],
  presses: {
    request_sent: requestSentPressed,
    answer_received: answerReceivedPressed,
    letter: letterPressed,
  },
  settled: { request_sent: isRequestSent, answer_received: whileOpen, letter: whileOpen },
  forms: { body_answer: submitAnswer },
});
