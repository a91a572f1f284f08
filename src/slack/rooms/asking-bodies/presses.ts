import { accept } from '../../../app/assignments/accept.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { answerOf } from '../../kit/about.ts';
import { form, say, sayWhy } from '../../kit/asked.ts';
import { opens, readByPress, targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { answerForm } from './form-answer.ts';
import { letterSaid } from './letter.ts';
import { askingBodiesWordsIn } from './words.ts';

/** The body has been asked, outside Slack. */
export const requestSentPressed: PressHandler = async (parts, pressed) => {
  const { isRequested } = askingBodiesWordsIn(pressed.language);
  return answerOf(parts, pressed, isRequested, await accept(parts.ports, targetOfPress(pressed)));
};

export const answerReceivedPressed: PressHandler = opens('draft', (view, { language }) =>
  form(answerForm({ language, view, today: view.today })),
);

export const letterPressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, async ({ assignment, committee }) => {
    const { language } = pressed;
    const view = await viewOf(parts.ports, assignment, committee);
    return view.holder.body === null
      ? sayWhy('no-body-here', language)
      : say(letterSaid(view, language));
  });
