import type { AssignmentView, DelegatedView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { escapeText } from './escape.ts';
import { milestoneNameText, nameText } from './facts.ts';
import { kitWordsIn } from './words.ts';

const LONGEST_PART = 100;
/** Of those who are in an assignment, as many as stand on one line. */
const MOST_NAMES = 8;

/** "Elin Sjödin – kostnaderna, Sara Ek (Utkast)": who does the work that was given on. */
export function delegatedText(
  { delegated }: Pick<AssignmentView, 'delegated'>,
  language: Language,
): string | null {
  const names = delegated.map((each) => withPart(doerText(each, language), each.part));
  return listed(names, language);
}

/**
 * The same with one a line, each with what they are: "*Handläggare:* Elin Sjödin – kostnaderna".
 * @param officer what the one is called who has the whole
 */
export function doerLines(
  { delegated }: Pick<AssignmentView, 'delegated'>,
  officer: string,
  language: Language,
): readonly string[] {
  const left = delegated.length - MOST_NAMES;
  return [
    ...delegated.slice(0, MOST_NAMES).map(({ person, part, milestone }) => {
      const as = milestone === null ? officer : milestoneNameText(milestone, language);
      return `*${as}:* ${withPart(nameText(person.name), part)}`;
    }),
    ...(left > 0 ? [kitWordsIn(language).more(left)] : []),
  ];
}

export function contributorsText(
  { contributors }: Pick<AssignmentView, 'contributors'>,
  language: Language,
): string | null {
  const names = contributors.map(({ person, part }) => withPart(nameText(person.name), part));
  return listed(names, language);
}

/** Whoever has a milestone alone is named with it. */
function doerText({ person, milestone }: DelegatedView, language: Language): string {
  const name = nameText(person.name);
  if (milestone === null) return name;
  return `${name} (${milestoneNameText(milestone, language)})`;
}

/** What they are in it for, in the giver's words. */
function withPart(name: string, part: string | null): string {
  return part === null ? name : `${name} – ${escapeText(part, LONGEST_PART)}`;
}

function listed(names: readonly string[], language: Language): string | null {
  if (names.length === 0) return null;
  const left = names.length - MOST_NAMES;
  const rest = left > 0 ? [kitWordsIn(language).more(left)] : [];
  return [...names.slice(0, MOST_NAMES), ...rest].join(', ');
}
