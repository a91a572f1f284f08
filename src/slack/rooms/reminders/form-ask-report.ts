import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { askingReportsWordsIn } from '../asking-reports/words.ts';

/** As long as a button can carry where it is asked whether the question is meant all the same. */
const LONGEST_QUESTION = 500;

/** "How is it going?", to whoever has the work of one assignment. */
export function askReportForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
}): ModalView {
  const { language, view } = shown;
  const {
    asking,
    question: label,
    inYourName: hint,
    usualQuestion,
  } = askingReportsWordsIn(language);
  return modal({
    id: 'ask_report',
    ...asking,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      textInput(
        { field: 'question', label, hint, language },
        { initial: usualQuestion, lines: 'many', most: LONGEST_QUESTION },
      ),
    ],
  });
}

export function readAskReport(
  values: unknown,
  language: Language,
): Read<{ readonly question: string }> {
  const errors: Record<string, string> = {};
  const question = requiredText(answersIn(values), { field: 'question', language }, errors);
  return readOf(errors, () => ({ question }));
}
