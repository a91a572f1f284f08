import type { ModalView } from '@slack/types';

import type { Language } from '../../domain/record/language.ts';
import { plain } from './fields/text.ts';
import { fieldWordsIn } from './fields/words.ts';
import type { Said } from './said.ts';

/** What the view of an answer is called, so that it is known when something is pressed in it. */
export const ANSWER = 'answer';

/** What is said to a press on the App Home: there, for in direct messages nobody would look for it. */
export function answerView({ blocks }: Said, language: Language): ModalView {
  return {
    type: 'modal',
    callback_id: ANSWER,
    title: plain('Bevaka'),
    close: plain(fieldWordsIn(language).close),
    blocks: [...blocks],
  };
}
