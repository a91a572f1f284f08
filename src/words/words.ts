import type { Language } from '../domain/record/language.ts';
import { words as english } from './en/words.ts';
import { words as swedish } from './sv/words.ts';
import type { Words } from './word-list.ts';

export function wordsIn(language: Language): Words {
  return language === 'sv' ? swedish : english;
}
