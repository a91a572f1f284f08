import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { aboutAssignment } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { LONGEST_INPUT, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredParagraph } from '../../kit/fields/paragraph.ts';
import { minutesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export type GivenConfirmation = {
  readonly paragraph: string;
  /** Null where the form did not ask for it. */
  readonly wording: string | null;
};

/** The § and the words of the confirmed minutes, filled in with what was registered. */
export function confirmMinutesForm(shown: {
  readonly language: Language;
  readonly view: Pick<AssignmentView, 'id' | 'label' | 'deliverable' | 'wording' | 'origin'>;
  /** The § that was said with it. */
  readonly paragraph?: string;
}): ModalView {
  const { language, view, paragraph = view.origin.paragraph ?? '' } = shown;
  const words = minutesWordsIn(language);
  const wording = { field: 'wording', language, hint: words.confirmedWording } as const;
  // Cut to a field's length, a wording would come back as another one.
  const fits = view.wording.length <= LONGEST_INPUT;
  return modal({
    id: 'confirm_minutes',
    ...words.form,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      textInput(
        { field: 'paragraph', language, hint: words.confirmedParagraph },
        { initial: paragraph },
      ),
      ...(fits ? [textInput(wording, { initial: view.wording, lines: 'many' })] : []),
    ],
  });
}

export function readConfirmMinutes(values: unknown, language: Language): Read<GivenConfirmation> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const paragraph = requiredParagraph(answers, { language }, errors);
  if (paragraph === null) return { ok: false, errors };
  const wording = answers.text('wording') || null;
  return readOf(errors, () => ({ paragraph: paragraph.paragraph, wording }));
}
