import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { outcomeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form for one assignment whose meeting has been. */
export function outcomeButton(id: string, language: Language): Button {
  return button(outcomeWordsIn(language).records, { action: 'outcome', value: id });
}

/** The same for every open assignment of a meeting; its day is already written. */
export function outcomesButton({ committee, meeting, day }: OfMeeting, language: Language): Button {
  return button(outcomeWordsIn(language).recordsAll(committee.code, day), {
    action: 'meeting_outcomes',
    value: `${committee.id}|${meeting}`,
    primary: true,
  });
}

type OfMeeting = {
  readonly committee: { readonly id: string; readonly code: string };
  readonly meeting: string;
  readonly day: string;
};
