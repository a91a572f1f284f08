import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { setUpWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** The app was added to a channel that has no committee. */
export function welcome(language: Language, channel: string): Said {
  const { setUp } = kitWordsIn(language);
  const set = { action: 'set_up', value: channel, primary: true };
  return sentence(setUpWordsIn(language).welcome, button(setUp, set));
}
