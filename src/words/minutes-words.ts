import type { Language } from '../domain/record/language.ts';
import { minutesWords as en } from './en/minutes.ts';
import type { MinutesWords } from './minutes-word-list.ts';
import { minutesWords as sv } from './sv/minutes.ts';

/** The texts about minutes that are confirmed or not. */
export function minutesWordsIn(language: Language): MinutesWords {
  return language === 'sv' ? sv : en;
}
