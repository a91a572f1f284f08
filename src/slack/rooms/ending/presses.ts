import { closeAssignment } from '../../../app/assignments/close.ts';
import { decideTogether } from '../../../app/assignments/decide-together.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { doneTogether } from '../../kit/done-together.ts';
import { closeAskedAnew, closeSeveralAskedAnew } from './asked-anew.ts';
import { closedTogether, severalOfButton } from './close-several-said.ts';
import { undoableSaid } from './undoable-said.ts';
import { endingWordsIn } from './words.ts';

export const closePressed: PressHandler = async (parts, pressed) => {
  const anew = await closeAskedAnew(parts, pressed);
  if (anew !== null) return say(anew);
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

/** One § closes all that the button names; those that cannot be are said, and the rest is done. */
export const closeTogetherPressed: PressHandler = async (parts, pressed) => {
  const several = severalOfButton(pressed.value);
  const anew = await closeSeveralAskedAnew(parts, pressed, several);
  if (anew !== null) return say(anew);
  const { meeting, paragraph, ids: closed } = several;
  const { doer, language } = pressed;
  const done = await decideTogether(parts.ports, { doer, meeting, paragraph, closed });
  const shown = await doneTogether(parts, done);
  return say(closedTogether({ ...shown, paragraph }, language));
};
