import { askedBy } from '../kit/asked.ts';
import { handlerOf, sayNotUnderstood } from './spoken.ts';
import type { PressHandler } from '../kit/pressed.ts';

/** The words of a mention that needs a form, said again by the button, which can open one. */
export const sayWords: PressHandler = async (parts, pressed) => {
  const { person, channel, thread, language } = pressed;
  const root = channel === null || thread === null ? null : { channel, ts: thread };
  const spoken = handlerOf(pressed.value.join('|'), root !== null);
  if (spoken === null) return sayNotUnderstood(language);
  const asked = await askedBy(parts, {
    person,
    source: 'button',
    channel: channel ?? '',
    thread: root,
    rest: spoken.rest,
  });
  return spoken.handler(parts, asked);
};
