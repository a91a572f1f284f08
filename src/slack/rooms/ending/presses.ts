import { closeAssignment } from '../../../app/assignments/close.ts';
import { answerOf } from '../../kit/about.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { endingWordsIn } from './words.ts';

export const closePressed: PressHandler = async (parts, pressed) => {
  const [, meeting = '', paragraph = ''] = pressed.value;
  const done = await closeAssignment(parts.ports, {
    ...targetOfPress(pressed),
    meeting,
    paragraph,
  });
  return answerOf(parts, pressed, endingWordsIn(pressed.language).isClosed, done);
};
