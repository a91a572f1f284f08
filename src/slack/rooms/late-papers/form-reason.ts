import type { ModalView } from '@slack/types';

import type { LateReason } from '../../../domain/assignments/late-paper.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { modal } from '../../kit/fields/modal.ts';
import { lateReasonFields, readLateReason } from './fields.ts';
import { latePapersWordsIn } from './words.ts';

/** Asks why a version comes after the dispatch. */
export function lateReasonForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly version: number;
}): ModalView {
  const { language, view, version } = shown;
  return modal({
    id: 'late_reason',
    ...latePapersWordsIn(language).askingReason,
    language,
    metadata: { assignment: view.id, version },
    blocks: [aboutAssignment(view), ...lateReasonFields(language)],
  });
}

export function readReasonForm(values: unknown, language: Language): Read<LateReason> {
  const errors: Record<string, string> = {};
  const reason = readLateReason(answersIn(values), language, errors);
  return readOf(errors, () => reason ?? { kind: 'addition', text: '' });
}
