import type { Button } from '@slack/types';

import { button, withAll } from '../../kit/blocks.ts';
import { outcomeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form for one assignment whose meeting has been. */
export function outcomeButton(id: string, language: Language): Button {
  return button(outcomeWordsIn(language).records, { action: 'outcome', value: id });
}

/** The same for every open assignment of a meeting; its day is already written. */
export function outcomesButton(of: OfMeeting, language: Language): Button {
  const { committee, meeting, day, assignments } = of;
  return button(outcomeWordsIn(language).recordsAll(committee.code, day), {
    action: 'meeting_outcomes',
    value: withAll([committee.id, meeting], assignments),
    primary: true,
  });
}

type OfMeeting = {
  readonly committee: { readonly id: string; readonly code: string };
  readonly meeting: string;
  readonly day: string;
  /** Those that its outcome is asked for. */
  readonly assignments: readonly string[];
};
