import { refuseExtension } from '../../../app/assignments/extend.ts';
import { form } from '../../kit/asked.ts';
import { answerOf } from '../../kit/about.ts';
import { extensionWordsIn } from './words.ts';
import { extensionForm } from './fill.ts';
import { formFor } from '../../kit/form-for.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** "I will not make it" opens the request; the secretary's button opens the form that answers it. */
export function extensionPressed(mayRecord: boolean): PressHandler {
  const action = mayRecord ? 'extend' : 'ask-extension';
  return (parts, pressed) => {
    const { language, value } = pressed;
    const [id = '', meeting = '', paragraph = '', requestedAt = ''] = value;
    const filled = {
      ...(meeting === '' ? {} : { meeting, dueText: null }),
      ...(paragraph === '' ? {} : { paragraph }),
      ...(requestedAt === '' ? {} : { requestedAt }),
    };
    return formFor(parts, pressed, { id, action }, async (found) =>
      form(await extensionForm(parts, { ...found, language, mayRecord }, filled)),
    );
  };
}

export const refuseExtensionPressed: PressHandler = async (parts, pressed) => {
  const [id = '', requestedAt = ''] = pressed.value;
  const request = { id, doer: pressed.doer, requestedAt: requestedAt || null };
  const lead = extensionWordsIn(pressed.language).isRefused;
  return answerOf(parts, pressed, lead, await refuseExtension(parts.ports, request));
};
