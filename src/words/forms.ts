import type { Language } from '../domain/record/language.ts';
import { formWords as english } from './en/forms.ts';
import type { FormWords } from './form-words.ts';
import { formWords as swedish } from './sv/forms.ts';

export type { FormField, FormName, FormWords } from './form-words.ts';

/** The texts of the forms in a person's language. */
export function formWordsIn(language: Language): FormWords {
  return language === 'sv' ? swedish : english;
}
