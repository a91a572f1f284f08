import type { ListFilter } from '../../../app/views/open-assignments.ts';
import { nameText } from '../../kit/facts.ts';
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
  return statusWordsIn(language).nothingOpen;
}

/**
 * What it means that a list has nothing.
 * @param name of the person whom the list is narrowed to
 */
export function nothingText(
  filter: Exclude<ListFilter, { readonly meeting: string }>,
  name: string,
  language: Language,
): string {
  const words = statusWordsIn(language);
  if (filter === 'overdue') return words.nothingLate;
  if (filter === 'breaking') return words.nothingBreaks;
  return filter === 'all' ? words.nothingOpen : words.nothingOn(nameText(name));
}
