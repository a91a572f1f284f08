import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { kitWordsIn } from './words.ts';

/** What an assignment is a supplement to, and which are supplements to it. */
export function supplementLines(
  { parent, supplements }: Pick<AssignmentView, 'parent' | 'supplements'>,
  language: Language,
): readonly string[] {
  const { isSupplementTo, hasSupplements } = kitWordsIn(language);
  const labels = supplements.map(({ label }) => label).join(', ');
  return [
    ...(parent === null ? [] : [isSupplementTo(parent.label)]),
    ...(labels === '' ? [] : [hasSupplements(labels)]),
  ];
}
