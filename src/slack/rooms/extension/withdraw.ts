import { withdrawRequest } from '../../../app/assignments/withdraw-request.ts';
import { answerOf } from '../../kit/about.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { extensionWordsIn } from './words.ts';

/** `withdraw request RUN-1`: whoever asked for more time takes the request back. */
export const withdrawCommand = aboutOccurrence(
  { may: 'ask-extension', command: 'withdraw request' },
  async (parts, asked, { assignment: { id } }) => {
    const done = await withdrawRequest(parts.ports, { id, doer: asked.doer });
    return answerOf(parts, asked, extensionWordsIn(asked.language).isWithdrawn, done);
  },
);

export const withdrawPressed: PressHandler = async (parts, pressed) => {
  const requestedAt = pressed.value[1] ?? null;
  const done = await withdrawRequest(parts.ports, { ...targetOfPress(pressed), requestedAt });
  return answerOf(parts, pressed, extensionWordsIn(pressed.language).isWithdrawn, done);
};
