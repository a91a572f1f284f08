import type { Language } from '../../../domain/record/language.ts';
import { type GivenParagraph, readParagraphWords } from '../../../domain/assignments/paragraph.ts';
import type { Answers } from './answers.ts';
import { blockId } from './inputs.ts';
import { fieldWordsIn } from './words.ts';

type Where = {
  readonly language: Language;
  readonly at?: number;
  /** Where a form asks for a § more than once. */
  readonly field?: string;
};

/** A § in any of its spellings; null when left empty, or after noting that it is none. */
export function readParagraph(
  answers: Answers,
  { language, at, field = 'paragraph' }: Where,
  errors: Record<string, string>,
): GivenParagraph | null {
  const text = answers.text(field, at);
  if (text === '') return null;
  const given = readParagraphWords(text);
  if (given === null) errors[blockId(field, at)] = fieldWordsIn(language).errors.badParagraph;
  return given;
}

/** The same where a § must be given. */
export function requiredParagraph(
  answers: Answers,
  where: Where,
  errors: Record<string, string>,
): GivenParagraph | null {
  const given = readParagraph(answers, where, errors);
  if (given === null)
    errors[blockId(where.field ?? 'paragraph', where.at)] ??= fieldWordsIn(
      where.language,
    ).errors.missing;
  return given;
}
