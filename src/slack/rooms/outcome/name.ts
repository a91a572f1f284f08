import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';
import type { Language } from '../../../domain/record/language.ts';
import { outcomeWordsIn } from './words.ts';

/** "Bifall": what a meeting made of an assignment, in a word. */
export function outcomeName(is: OutcomeKind, language: Language): string {
  return outcomeWordsIn(language).outcomes[is];
}
