import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import { aboutAssignment, type FormSubject } from './about.ts';
import { answersIn, type Read, readOf } from './answers.ts';
import { textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { requiredText } from './required.ts';

export function voidForm(asked: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly reason?: string;
}): ModalView {
  const { language, view, reason = '' } = asked;
  return modal('void', language, {
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      textInput({ field: 'reason', language }, { initial: reason, lines: 'many' }),
    ],
  });
}

export function readVoid(values: unknown, language: Language): Read<{ readonly reason: string }> {
  const errors: Record<string, string> = {};
  const reason = requiredText(answersIn(values), { field: 'reason', language }, errors);
  return readOf(errors, () => ({ reason }));
}
