import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { secrecyWordsIn } from './words.ts';

/** That it is marked, and where its words are read; nothing for any other. */
export function secrecyLines(
  { secrecy }: Pick<AssignmentView, 'secrecy'>,
  language: Language,
): readonly string[] {
  if (secrecy === null) return [];
  return [`🔒 ${secrecy.shown}. ${secrecyWordsIn(language).shown[secrecy.readable]}`];
}
