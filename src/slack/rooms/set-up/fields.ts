import type { InputBlock } from '@slack/types';

import { radioInput, textInput } from '../../kit/fields/inputs.ts';
import { option } from '../../kit/fields/text.ts';
import { setUpWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** A committee's name, as long as the field for a line unless a limit is given. */
export function nameInput(
  language: Language,
  how: { readonly initial: string; readonly most?: number },
): InputBlock {
  return textInput({ field: 'name', label: setUpWordsIn(language).name, language }, how);
}

/** The language that is spoken in the committee's channel. */
export function spokenInput(language: Language, spoken: Language): InputBlock {
  const options = [
    option(languageName('sv', language), 'sv'),
    option(languageName('en', language), 'en'),
  ];
  const label = setUpWordsIn(language).language;
  return radioInput({ field: 'language', label, language }, { options, initial: spoken });
}

/** What a language is called, in the language of the person who reads it. */
export function languageName(named: Language, language: Language): string {
  return setUpWordsIn(language).languages[named];
}
