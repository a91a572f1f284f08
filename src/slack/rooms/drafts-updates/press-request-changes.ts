import { viewOf } from '../../../app/views/view-of.ts';
import { form } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import { messageAgain } from '../../kit/message-again.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { requestChangesForm } from './form-request-changes.ts';

/** Opens the form, with the words in it where somebody had written what needs to change. */
export const requestChangesPressed: PressHandler = (parts, pressed) => {
  const { language, person, value } = pressed;
  const [id = '', version = '', channel = '', ts = '', root = ''] = value;
  return formFor(parts, pressed, { id, action: 'request-changes' }, async (found) => {
    const at = { channel, ts, root };
    const heard = ts === '' ? null : await messageAgain(parts, person, at);
    const view = await viewOf(parts.ports, found.assignment, found.committee);
    const comment = plainWords(asTyped(heard?.text ?? ''));
    return form(requestChangesForm({ language, view, version: Number(version), comment }));
  });
};
