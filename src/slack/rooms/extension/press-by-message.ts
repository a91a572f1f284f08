import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { moreTimeIn } from '../../../domain/assignments/more-time-in.ts';
import { form, sayWhy, todayIn } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import { messageAgain } from '../../kit/message-again.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { extensionForm, filledBy } from './fill.ts';

/**
 * What somebody wrote asks for more time: the form has all their words as its reason, and the time
 * that they name. Who may give it, and does not have the work, gets the form that records it.
 */
export const moreTimePressed: PressHandler = async (parts, pressed) => {
  const { language, person, value } = pressed;
  const [id = '', channel = '', ts = '', root = ''] = value;
  const read = await assignmentToRead(parts.ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  const mayRecord = read.can('extend') && !read.can('update-by-reply');
  const action = mayRecord ? 'extend' : 'ask-extension';
  const heard = await messageAgain(parts, person, { channel, ts, root });
  return formFor(parts, pressed, { id, action }, async (found) => {
    const { assignment, committee } = found;
    const words = plainWords(asTyped(heard?.text ?? ''));
    const line = moreTimeIn(words, assignment, { committee, today: todayIn(parts, committee) });
    const filled = filledBy(line, language, false);
    return form(await extensionForm(parts, { assignment, committee, language, mayRecord }, filled));
  });
};
