import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { retentionWordsIn } from './words.ts';

const REASON = 'holdReason';
const LONGEST_REASON = 500;

/** Asks why an assignment is kept out of weeding. */
export function holdForm(view: FormSubject, language: Language): ModalView {
  const words = retentionWordsIn(language);
  return modal({
    id: 'hold',
    ...words.hold,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      textInput(
        { field: REASON, label: words.holdReason, hint: words.holdHint, language },
        { lines: 'many', most: LONGEST_REASON },
      ),
    ],
  });
}

export function readHold(values: unknown): string {
  return answersIn(values).text(REASON);
}
