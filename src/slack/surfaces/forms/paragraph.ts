import type { Language } from '../../../domain/committee.ts';
import { formWordsIn } from '../../../words/forms.ts';
import type { Answers } from './answers.ts';
import { blockId } from './inputs.ts';

export type GivenParagraph = {
  /** `§ 87`. */
  readonly paragraph: string;
  /** Of `§ 87/2026`, since numbers begin anew each year; null when not said. */
  readonly year: number | null;
};

const PARAGRAPH = /^(?:§\s*)?(\d{1,5})(?:\s*\/\s*(\d{4}))?$/u;

/** A § in any of its spellings; null when left empty, or after noting that it is none. */
export function readParagraph(
  answers: Answers,
  { language, at }: { readonly language: Language; readonly at?: number },
  errors: Record<string, string>,
): GivenParagraph | null {
  const text = answers.text('paragraph', at);
  if (text === '') return null;
  const [match, number, year] = PARAGRAPH.exec(text) ?? [];
  if (match !== undefined)
    return { paragraph: `§ ${Number(number)}`, year: year === undefined ? null : Number(year) };
  errors[blockId('paragraph', at)] = formWordsIn(language).errors.badParagraph;
  return null;
}
