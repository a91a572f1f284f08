import type { InputBlock } from '@slack/types';

import { answersIn } from './answers.ts';
import { type FormField, textInput } from './inputs.ts';

/** The papers that an assignment rests on, a line each. */
export function basisField(
  about: Pick<FormField, 'language' | 'hint'> & { readonly label: string },
  papers: readonly string[],
): InputBlock {
  const initial = papers.join('\n');
  return textInput({ ...about, field: 'basis', optional: true }, { initial, lines: 'many' });
}

/** The papers as they were given; none where the form did not ask. */
export function readBasis(values: unknown): readonly string[] {
  const lines = answersIn(values).text('basis').split('\n');
  return lines.map((each) => each.trim()).filter((each) => each !== '');
}
