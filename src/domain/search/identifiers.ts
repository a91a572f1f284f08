import type { Assignment } from '../assignments/assignment.ts';
import { caseKeys } from '../assignments/case-number.ts';
import { paragraphsIn } from '../assignments/paragraph.ts';
import { labelKey } from './sought.ts';

/** What names an assignment: its labels, its case number in the ways that people write it, its §§. */
export function identifiersOf(assignment: Assignment): readonly string[] {
  const { label, number, formerly, origin } = assignment;
  const head = label.slice(0, label.indexOf('-') + 1);
  const labels = [`${head}${number}`, label, ...formerly.map((each) => each.label)];
  const cases = origin.caseNumber === null ? [] : caseKeys(origin.caseNumber);
  return [...new Set([...labels.map(labelKey), ...cases, ...paragraphs(assignment)])];
}

/** Where it was given, put off, decided on and closed. */
function paragraphs({ origin, outcomes, extensions, ending }: Assignment): readonly string[] {
  const numbers = [
    origin.paragraph,
    ...outcomes.map(({ paragraph }) => paragraph),
    ...extensions.map(({ paragraph }) => paragraph),
    ending?.is === 'closed' ? ending.paragraph : null,
  ];
  return numbers
    .flatMap((each) => (each === null ? [] : paragraphsIn(each)))
    .map(({ paragraph }) => paragraph.replace(/\s/gu, ''));
}
