import type { Language } from '../domain/record/language.ts';
import { yearWords as english } from './en/year.ts';
import { yearWords as swedish } from './sv/year.ts';
import type { YearWords } from './year-word-list.ts';

/** The texts of a committee's year: meetings that move, and what follows. */
export function yearWordsIn(language: Language): YearWords {
  return language === 'sv' ? swedish : english;
}
