import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import type { Language } from '../../../domain/record/language.ts';
import { statusWordsIn } from './words.ts';

/** What a list cannot be narrowed to, and the lists that there are. */
export function listsInstead(code: string, words: string, language: Language): Said {
  const { noSuchList, lists } = statusWordsIn(language);
  const press = (name: 'all' | 'overdue' | 'mine', command: string) =>
    button(lists[name], { action: `say_words:${name}`, value: command });
  return sentence(
    noSuchList(escapeText(words, 100)),
    press('all', `list ${code}`),
    press('overdue', `list ${code} overdue`),
    press('mine', 'list mine'),
  );
}
