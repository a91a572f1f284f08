import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line as lineBlock, shortened } from '../../kit/fields/text.ts';
import { bodyFields, type GivenBody, readBody } from '../bodies/fields.ts';
import { registeringWordsIn } from './words.ts';

const LONGEST_SHOWN = 300;

/** A new body outside, before the line that names it is registered. */
export function addBodyForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly name: string;
  readonly line: string;
}): ModalView {
  const { language, committeeId, name, line } = shown;
  return modal({
    id: 'add_body',
    ...registeringWordsIn(language).addingBody,
    language,
    metadata: { committee: committeeId, line },
    blocks: [
      lineBlock(shortened(line, LONGEST_SHOWN)),
      ...bodyFields(language, { name, contact: null }),
    ],
  });
}

export function readAddedBody(values: unknown, language: Language): Read<GivenBody> {
  const errors: Record<string, string> = {};
  const given = readBody(answersIn(values), language, errors);
  return readOf(errors, () => given);
}
