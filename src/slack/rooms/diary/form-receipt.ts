import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, dayInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { diaryWordsIn } from './words.ts';

const LONGEST_NUMBER = 60;

/** Under which number the diary has it, since which day; the case's number where there is one. */
export function receiptForm(view: AssignmentView, language: Language): ModalView {
  const words = diaryWordsIn(language);
  const initial = (view.origin.caseNumber ?? '').slice(0, LONGEST_NUMBER);
  return modal({
    id: 'diary_receipt',
    ...words.receipt,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      textInput(
        { field: 'diaryNumber', label: words.number, hint: words.numberHint, language },
        { initial, most: LONGEST_NUMBER },
      ),
      dayInput({ field: 'day', label: words.day, language }, view.today),
    ],
  });
}

export function readReceipt(
  values: unknown,
  language: Language,
): Read<{ readonly number: string; readonly day: Day }> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const number = requiredText(answers, { field: 'diaryNumber', language }, errors);
  const day = answers.day('day');
  if (day === null) errors[blockId('day')] = fieldWordsIn(language).errors.missing;
  return readOf(errors, () => ({ number, day: day ?? '' }));
}
