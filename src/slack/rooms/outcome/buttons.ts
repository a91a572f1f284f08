import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { button, inParts } from '../../kit/blocks.ts';
import { plain } from '../../kit/fields/text.ts';
import { outcomeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form for one assignment whose meeting has been. */
export function outcomeButton(id: string, language: Language): Button {
  return button(outcomeWordsIn(language).records, { action: 'outcome', value: id });
}

/** Opens the form that asks for every § that an assignment lacks. */
export function addParagraphButton({ id }: Pick<AssignmentView, 'id'>, language: Language): Button {
  return button(outcomeWordsIn(language).addsParagraph, { action: 'add_paragraph', value: id });
}

/** The same, where one is missing and nothing has ended the assignment. */
export function addParagraphButtons(
  view: Pick<AssignmentView, 'id' | 'withoutParagraph' | 'origin' | 'ending'>,
  language: Language,
): readonly Button[] {
  const isMissing = view.withoutParagraph !== null || view.origin.paragraph === null;
  return view.ending === null && isMissing ? [addParagraphButton(view, language)] : [];
}

/** Opens the form for every open assignment of a meeting; its day is already written. */
export function outcomesButton({ committee, meeting, day }: OfMeeting, language: Language): Button {
  return button(outcomeWordsIn(language).recordsAll(committee.code, day), {
    action: 'meeting_outcomes',
    value: `${committee.id}|${meeting}`,
    primary: true,
  });
}

/** The same in a message, answered with those that it names; there are several for very many. */
export function outcomesButtons(
  of: OfMeeting,
  assignments: readonly string[],
  language: Language,
): readonly Button[] {
  const { text, ...whole } = outcomesButton(of, language);
  const parts = inParts([of.committee.id, of.meeting], assignments);
  return parts.map(({ value, from, to }, at) => ({
    ...whole,
    ...(at > 0 && { action_id: `meeting_outcomes:${at}` }),
    text: parts.length === 1 ? text : plain(`${text.text} (${from}–${to})`),
    value,
  }));
}

/** Opens the form for the assignment list as one item of the meeting. */
export function listButton(
  { committee, meeting }: { readonly committee: string; readonly meeting: string },
  language: Language,
): Button {
  const text = outcomeWordsIn(language).list.opens;
  return button(text, { action: 'list_outcome', value: `${committee}|${meeting}` });
}

type OfMeeting = {
  readonly committee: { readonly id: string; readonly code: string };
  readonly meeting: string;
  readonly day: string;
};
