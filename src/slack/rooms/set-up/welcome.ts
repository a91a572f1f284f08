import type { Language } from '../../../domain/record/language.ts';
import { wordsIn } from '../../../words/words.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { setUpWordsIn } from './words.ts';

/** The app was added to a channel that has no committee. */
export function welcome(language: Language, channel: string): Said {
  const { setUp } = wordsIn(language).buttons;
  const set = { action: 'set_up', value: channel, primary: true };
  return sentence(setUpWordsIn(language).welcome, button(setUp, set));
}
