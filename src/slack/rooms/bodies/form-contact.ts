import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { modal } from '../../kit/fields/modal.ts';
import { bodyFields, type GivenBody, readBody } from './fields.ts';
import { bodiesWordsIn } from './words.ts';

/** Who answers here for a body outside. */
export function contactForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly name: string;
  /** A Slack user id. */
  readonly contact: string | null;
}): ModalView {
  const { language, committeeId } = shown;
  return modal({
    id: 'body_contact',
    ...bodiesWordsIn(language).contact,
    language,
    metadata: { committee: committeeId },
    blocks: bodyFields(language, shown),
  });
}

export function readContact(values: unknown, language: Language): Read<GivenBody> {
  const errors: Record<string, string> = {};
  const given = readBody(answersIn(values), language, errors);
  return readOf(errors, () => given);
}
