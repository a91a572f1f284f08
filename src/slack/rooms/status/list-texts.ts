import { statusWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** What stands above a person's own list, and instead of one without assignments. */
export function ownListTexts(language: Language): {
  readonly title: string;
  readonly empty: string;
} {
  const { ownTitle: title, nothingOnYou: empty } = statusWordsIn(language);
  return { title, empty };
}

/** Instead of a committee's list without assignments. */
export function emptyListText(language: Language): string {
  return statusWordsIn(language).emptyList;
}
