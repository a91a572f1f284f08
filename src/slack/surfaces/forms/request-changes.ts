import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import { aboutAssignment, type FormSubject } from './about.ts';
import { answersIn, type Read, readOf } from './answers.ts';
import { textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { requiredText } from './required.ts';

export function requestChangesForm(asked: {
  readonly language: Language;
  readonly view: FormSubject;
  /** The draft's version, 1, 2, … */
  readonly version: number;
}): ModalView {
  const { language, view, version } = asked;
  return modal('requestChanges', language, {
    metadata: { assignment: view.id, version },
    blocks: [aboutAssignment(view), textInput({ field: 'comment', language }, { lines: 'many' })],
  });
}

export function readRequestChanges(
  values: unknown,
  language: Language,
): Read<{ readonly comment: string }> {
  const errors: Record<string, string> = {};
  const comment = requiredText(answersIn(values), { field: 'comment', language }, errors);
  return readOf(errors, () => ({ comment }));
}
