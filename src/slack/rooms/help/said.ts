import type { Language } from '../../../domain/committee/committee.ts';
import { wordsIn } from '../../../words/words.ts';
import { ACTIONS } from '../../kit/ids.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';

export function help(language: Language): Said {
  return sentence(wordsIn(language).help);
}

export function notUnderstood(language: Language): Said {
  return sentence(wordsIn(language).notUnderstood);
}

/** A mention cannot open a form, for Slack gives no trigger with it; a button can. */
export function formByButton(words: string, language: Language): Said {
  const { formByButton: text, buttons } = wordsIn(language);
  return sentence(text, button(buttons.registerForm, { action: ACTIONS.sayWords, value: words }));
}
