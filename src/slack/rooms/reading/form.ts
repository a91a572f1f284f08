import type { ModalView } from '@slack/types';

import type { SharedFile } from '../../../app/ports/files.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId, fileInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { readingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export type GivenText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: SharedFile };

/** A decision to read: pasted, or as a file when it is longer than a field takes. */
export function readForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly text?: string;
  /** Why the file that was given could not be read. */
  readonly problem?: string;
}): ModalView {
  const { language, committeeId, text = '', problem } = shown;
  const words = readingWordsIn(language);
  const pasted = { field: 'text', label: words.text, hint: words.textLength };
  return modal({
    id: 'read_form',
    ...words.asking,
    language,
    metadata: { committee: committeeId },
    blocks: [
      ...(problem === undefined ? [] : [line(problem)]),
      textInput({ ...pasted, language, optional: true }, { initial: text, lines: 'many' }),
      fileInput({ field: 'file', language, optional: true, hint: words.fileInstead }),
    ],
  });
}

export function readRead(values: unknown, language: Language): Read<GivenText> {
  const answers = answersIn(values);
  const text = answers.text('text');
  const file = answers.file('file');
  if (text !== '' && file === null) return { ok: true, value: { kind: 'text', text } };
  if (text === '' && file !== null) return { ok: true, value: { kind: 'file', file } };
  const { oneOfTextAndFile } = readingWordsIn(language);
  return { ok: false, errors: { [blockId('text')]: oneOfTextAndFile } };
}
