import { askedBy } from '../kit/asked.ts';
import { answerUnspoken } from './not-understood.ts';
import { handlerOf } from './spoken.ts';
import type { PressHandler } from '../kit/pressed.ts';

/** The words of a mention that needs a form, said again by the button, which can open one. */
export const sayWords: PressHandler = async (parts, pressed) => {
  const { person, channel, thread } = pressed;
  const root = channel === null || thread === null ? null : { channel, ts: thread };
  const words = pressed.value.join('|');
  const spoken = handlerOf(words, root !== null);
  const to = channel ?? pressed.askedIn ?? '';
  if (spoken === null) return answerUnspoken(parts, { person, channel: to, words });
  const asked = await askedBy(parts, {
    person,
    source: 'button',
    channel: to,
    thread: root,
    spoken,
  });
  return spoken.handler(parts, asked);
};
