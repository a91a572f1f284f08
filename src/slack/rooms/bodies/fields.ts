import type { InputBlock } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Answers } from '../../kit/fields/answers.ts';
import { blockId, personInput, textInput } from '../../kit/fields/inputs.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { bodiesWordsIn } from './words.ts';

/** A hundred characters, and the quotes that somebody may put around them. */
const LONGEST_WRITTEN = 110;

/** A body's name, as it was written, and its contact; null for the secretary. */
export type GivenBody = { readonly name: string; readonly contact: string | null };

export function bodyFields(
  language: Language,
  { name, contact }: { readonly name: string; readonly contact: string | null },
): InputBlock[] {
  const words = bodiesWordsIn(language);
  return [
    textInput(
      { field: 'body', label: words.body, language, hint: words.bodyExample },
      { initial: name, most: LONGEST_WRITTEN },
    ),
    personInput(
      {
        field: 'contact',
        label: words.who,
        language,
        optional: true,
        hint: words.emptyIsSecretary,
      },
      contact,
    ),
  ];
}

export function readBody(
  answers: Answers,
  language: Language,
  errors: Record<string, string>,
): GivenBody {
  const name = answers.text('body');
  if (name === '') errors[blockId('body')] = fieldWordsIn(language).errors.missing;
  return { name, contact: answers.person('contact') };
}
