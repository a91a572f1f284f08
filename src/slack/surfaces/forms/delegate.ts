import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import { aboutAssignment, type FormSubject } from './about.ts';
import { answersIn, type Read, readOf } from './answers.ts';
import { personInput, textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { requiredChoice } from './required.ts';

export type GivenDelegation = {
  /** A Slack user id. */
  readonly user: string;
  /** In the giver's words; null for the whole assignment. */
  readonly part: string | null;
};

export function delegateForm(asked: {
  readonly language: Language;
  readonly view: FormSubject;
}): ModalView {
  const { language, view } = asked;
  return modal('delegate', language, {
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      personInput({ field: 'colleague', language }, null),
      textInput({ field: 'part', language, optional: true }),
    ],
  });
}

export function readDelegate(values: unknown, language: Language): Read<GivenDelegation> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const asked = { field: 'colleague', language } as const;
  const user = requiredChoice(answers.person('colleague'), asked, errors);
  return readOf(errors, () => ({ user, part: answers.text('part') || null }));
}
