import type { ModalView } from '@slack/types';

import type { WhyLate } from '../../../domain/assignments/why-late.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { selectInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { option } from '../../kit/fields/text.ts';
import { remindersWordsIn } from './words.ts';

/** Why a milestone was late, with what was said before chosen. */
export function whyLateForm({
  language,
  view,
  before,
  reasons,
}: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly before: Pick<WhyLate, 'milestone' | 'day' | 'reason'>;
  readonly reasons: readonly string[];
}): ModalView {
  const { whyLate: label, choosingWhyLate } = remindersWordsIn(language);
  const { milestone, day, reason } = before;
  return modal({
    id: 'why_late',
    ...choosingWhyLate,
    language,
    metadata: { assignment: view.id, dates: [{ milestone, day }] },
    blocks: [
      aboutAssignment(view),
      selectInput(
        { field: 'reason', label, language, hint: '' },
        { options: reasons.map((each) => option(each, each)), initial: reason },
      ),
    ],
  });
}

export function readWhyLate(values: unknown): string {
  return answersIn(values).chosen('reason') ?? '';
}
