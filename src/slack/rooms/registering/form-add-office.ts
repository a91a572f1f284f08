import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { personInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { line as textLine, shortened } from '../../kit/fields/text.ts';
import { registeringWordsIn } from './words.ts';

/** A title that somebody typed and nobody has, and the whole line that waits for it. */
export type WaitingLine = {
  readonly committee: string;
  readonly line: string;
  readonly words: string;
};

const LONGEST_TITLE = 100;

/** Who holds the office, or nobody yet; what was typed is registered as soon as it is there. */
export function addOfficeForm(
  { committee, line, words }: WaitingLine,
  language: Language,
): ModalView {
  const texts = registeringWordsIn(language);
  return modal({
    id: 'add_office',
    ...texts.addingOffice,
    language,
    metadata: { committee, line, words },
    blocks: [
      textInput(
        { field: 'title', label: texts.officeTitle, language },
        { initial: words, most: LONGEST_TITLE },
      ),
      personInput(
        {
          field: 'colleague',
          label: texts.officeHeldBy,
          language,
          optional: true,
          hint: texts.emptyIsVacant,
        },
        null,
      ),
      textLine(texts.thenRegisters(shortened(line, 400))),
    ],
  });
}

export function readAddOffice(
  values: unknown,
  language: Language,
): Read<{ readonly title: string; readonly user: string | null }> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const title = requiredText(answers, { field: 'title', language }, errors);
  return readOf(errors, () => ({ title, user: answers.person('colleague') }));
}
