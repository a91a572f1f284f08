import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Language } from '../../../domain/record/language.ts';
import { escapeText } from '../../kit/escape.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { reschedulingWordsIn } from './words.ts';

/** More labels would hide what else is said. */
const MOST_NAMED = 10;

/** That occurrences end with a meeting, each named; nothing where none does. */
export function overText(
  over: readonly Pick<Assignment, 'label'>[],
  language: Language,
): readonly string[] {
  if (over.length === 0) return [];
  const named = over.slice(0, MOST_NAMED).map(({ label }) => escapeText(label, 40));
  const left = over.length - named.length;
  const labels = [...named, ...(left > 0 ? [kitWordsIn(language).more(left)] : [])].join(' · ');
  return [reschedulingWordsIn(language).endWithIt(labels)];
}
