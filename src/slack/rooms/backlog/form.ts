import type { ModalView } from '@slack/types';

import type { SharedFile } from '../../../app/ports/files.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId, fileInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { backlogWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** Asks for the office's list of open assignments. */
export function importForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly problem?: string;
}): ModalView {
  const { language, committeeId, problem } = shown;
  const words = backlogWordsIn(language);
  return modal({
    id: 'import',
    ...words.asking,
    language,
    metadata: { committee: committeeId },
    blocks: [
      ...(problem === undefined ? [] : [line(problem)]),
      line(words.how),
      fileInput({ field: 'file', language, hint: words.whichFile }),
    ],
  });
}

export function readImport(values: unknown, language: Language): Read<SharedFile> {
  const file = answersIn(values).file('file');
  if (file !== null) return { ok: true, value: file };
  return { ok: false, errors: { [blockId('file')]: fieldWordsIn(language).errors.missing } };
}
