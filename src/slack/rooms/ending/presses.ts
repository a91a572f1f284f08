import { closeAssignment } from '../../../app/assignments/close.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { undoableSaid } from './undoable-said.ts';
import { endingWordsIn } from './words.ts';

export const closePressed: PressHandler = async (parts, pressed) => {
  const [, meeting = '', paragraph = ''] = pressed.value;
  const done = await closeAssignment(parts.ports, {
    ...targetOfPress(pressed),
    meeting,
    paragraph,
  });
  const { language } = pressed;
  if (!done.ok) return sayWhy(done.why, language);
  return say(await undoableSaid(parts, endingWordsIn(language).isClosed, done, language));
};
