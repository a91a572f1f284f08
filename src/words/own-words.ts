import type { Language } from '../domain/record/language.ts';
import { ownWords as en } from './en/own.ts';
import type { OwnWords } from './own-word-list.ts';
import { ownWords as sv } from './sv/own.ts';

/** The texts about a person's own reminders. */
export function ownWordsIn(language: Language): OwnWords {
  return language === 'sv' ? sv : en;
}
