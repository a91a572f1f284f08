import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { line } from '../../kit/fields/text.ts';
import { outcomeParagraphInputs, readOutcomeParagraph } from '../outcome/form-paragraph.ts';
import { minutesWordsIn } from './words.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** As many as the form's metadata names. */
export const MOST_CONFIRMED = 20;

type Waiting = Pick<
  AssignmentView,
  'id' | 'label' | 'deliverable' | 'origin' | 'today' | 'withoutParagraph'
>;

/** The minutes of many assignments at once: a § confirms its own, and one without is left. */
export function confirmMeetingForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly views: readonly Waiting[];
}): ModalView {
  const { language, committeeId } = shown;
  const views = shown.views.slice(0, MOST_CONFIRMED);
  const left = shown.views.length - views.length;
  const words = minutesWordsIn(language);
  const field = { field: 'paragraph', language, optional: true, hint: words.leftOpen } as const;
  return modal({
    id: 'confirm_meeting',
    ...words.form,
    language,
    metadata: { committee: committeeId, assignments: views.map(({ id }) => id) },
    blocks: [
      ...views.flatMap((view, at) => [
        aboutAssignment(view),
        ...(isConfirmed(view)
          ? []
          : [textInput({ ...field, at }, { initial: view.origin.paragraph ?? '' })]),
        ...outcomeParagraphInputs(view, { language, at, optional: true }),
      ]),
      ...(left === 0 ? [] : [line(fieldWordsIn(language).moreFollow(left))]),
    ],
  });
}

/** It is here for the § of an outcome alone. */
function isConfirmed({ origin }: Pick<Waiting, 'origin'>): boolean {
  return origin.minutes !== 'preliminary';
}

/** The § of the decision, and that of what the meeting made of it; null where none was given. */
export type GivenConfirmed = {
  readonly assignment: string;
  readonly paragraph: string | null;
  readonly ofOutcome: string | null;
};

export function readConfirmMeeting(
  values: unknown,
  {
    language,
    assignments,
  }: { readonly language: Language; readonly assignments: readonly string[] },
): Read<readonly GivenConfirmed[]> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const given = assignments.flatMap((assignment, at): GivenConfirmed[] => {
    const paragraph = readParagraph(answers, { language, at }, errors);
    const ofOutcome = readOutcomeParagraph(answers, { language, at }, errors);
    if (paragraph === null && ofOutcome === null) return [];
    return [{ assignment, paragraph: paragraph?.paragraph ?? null, ofOutcome }];
  });
  const first = answers.asks('paragraph', 0) ? 'paragraph' : 'outcomeParagraph';
  if (given.length === 0) errors[blockId(first, 0)] ??= fieldWordsIn(language).errors.missing;
  return readOf(errors, () => given);
}
