import type { InputBlock } from '@slack/types';

import { isSameOffice } from '../../../domain/committee/title.ts';
import type { Answers } from './answers.ts';
import { type FormField, blockId, personInput, selectInput, textInput } from './inputs.ts';
import { LONGEST_OPTION, option, wholeCharacters } from './text.ts';
import { fieldWordsIn } from './words.ts';

/** Who shall be accountable, as given in a form. */
export type GivenHolder =
  | { readonly kind: 'office'; readonly title: string }
  | { readonly kind: 'person'; readonly user: string }
  /** An office by its title as it was typed, held by somebody or vacant. */
  | { readonly kind: 'new-office'; readonly title: string; readonly user: string | null }
  /** A body outside, as its name was written. */
  | { readonly kind: 'body'; readonly name: string };

type Where = Pick<FormField, 'language' | 'at'>;

/** A menu of Slack's holds so many. */
const MOST_OFFICES = 100;
const LONGEST_TITLE = 100;

/** A name of a hundred characters, with the quotes that somebody may put around it. */
const LONGEST_WRITTEN_BODY = 110;

/**
 * An office of the committee, a person, an office that it has not yet, or a body outside; without
 * offices there is no menu of them.
 */
export function holderFields(
  where: Where,
  filled: {
    readonly offices: readonly string[];
    readonly title: string | null;
    readonly user: string | null;
    /** A title that no office has. */
    readonly newOffice?: string | null;
    /** A body outside, by its name. */
    readonly body: string | null;
    /** What the text that was read says of the holder, and what is unsure of it. */
    readonly hint?: string;
  },
): InputBlock[] {
  const { offices, title, user } = filled;
  const hint = filled.hint === undefined ? {} : { hint: filled.hint };
  const person = { ...where, field: 'holder', optional: true } as const;
  const typed = [
    textInput(
      { ...where, field: 'newOffice', optional: true },
      { initial: filled.newOffice ?? '', most: LONGEST_TITLE },
    ),
    textInput(
      { ...where, field: 'body', optional: true },
      { initial: filled.body ?? '', most: LONGEST_WRITTEN_BODY },
    ),
  ];
  if (offices.length === 0) return [personInput({ ...person, ...hint }, user), ...typed];
  const options = offices.slice(0, MOST_OFFICES).map((each) => option(each, each));
  const known = title === null ? null : officeWith(title, offices);
  const initial = known === null ? null : wholeCharacters(known, LONGEST_OPTION);
  return [
    selectInput({ ...where, ...hint, field: 'office', optional: true }, { options, initial }),
    personInput(person, user),
    ...typed,
  ];
}

/** The holder, or null after noting at its field what is wrong. */
export function readHolder(
  answers: Answers,
  { language, at, offices }: Where & { readonly offices: readonly string[] },
  errors: Record<string, string>,
): GivenHolder | null {
  const chosen = answers.chosen('office', at);
  const user = answers.person('holder', at);
  const words = fieldWordsIn(language).errors;
  const name = answers.text('body', at) || null;
  const title = answers.text('newOffice', at) || null;
  // A person beside a new office is who holds it.
  const whose = title === null ? user : null;
  const [only, another] = [chosen, whose, name, title].filter((each) => each !== null);
  if (only === undefined || another !== undefined) {
    errors[blockId('holder', at)] = only === undefined ? words.noHolder : words.oneHolder;
    return null;
  }
  if (title !== null) return { kind: 'new-office', title, user };
  if (name !== null) return { kind: 'body', name };
  return user === null
    ? { kind: 'office', title: officeBeginning(only, offices) }
    : { kind: 'person', user };
}

function officeWith(title: string, offices: readonly string[]): string | null {
  if (offices.includes(title)) return title;
  const [only, another] = offices.filter((each) => isSameOffice(each, title));
  return another === undefined ? (only ?? null) : null;
}

/** An option's value holds only the beginning of a title that is longer than Slack allows. */
function officeBeginning(value: string, offices: readonly string[]): string {
  return offices.find((title) => wholeCharacters(title, LONGEST_OPTION) === value) ?? value;
}
