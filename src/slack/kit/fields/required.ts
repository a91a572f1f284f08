import type { Language } from '../../../domain/record/language.ts';
import type { Answers } from './answers.ts';
import { blockId } from './inputs.ts';
import { fieldWordsIn } from './words.ts';

/** A field's text. Slack takes a space for an answer, so an empty one is refused here. */
export function requiredText(
  answers: Answers,
  { field, language, at }: { field: string; language: Language; at?: number },
  errors: Record<string, string>,
): string {
  const text = answers.text(field, at);
  if (text === '') errors[blockId(field, at)] = fieldWordsIn(language).errors.missing;
  return text;
}

/** What was chosen or picked; Slack insists on it, a forged submission need not have it. */
export function requiredChoice(
  chosen: string | null,
  { field, language }: { field: string; language: Language },
  errors: Record<string, string>,
): string {
  if (chosen === null) errors[blockId(field)] = fieldWordsIn(language).errors.missing;
  return chosen ?? '';
}
