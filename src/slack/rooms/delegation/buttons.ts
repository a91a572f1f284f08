import type { Button } from '@slack/types';

import type { AssignmentView, DelegatedView } from '../../../app/views/assignment-view.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { button } from '../../kit/blocks.ts';
import { delegationWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Slack's twenty-five in a row, less those that an open assignment has besides. */
const MOST_BUTTONS = 8;

/** A button for each who does work that was given on; the colon tells them apart. */
export function takeBackButtons(
  { id, delegated }: Pick<AssignmentView, 'id' | 'delegated'>,
  language: Language,
): readonly Button[] {
  const { takesBackFrom } = delegationWordsIn(language);
  return delegated.slice(0, MOST_BUTTONS).map((each, at) =>
    button(takesBackFrom(whoIn(each, language)), {
      action: at === 0 ? 'take_back' : `take_back:${at}`,
      value: [id, each.person.person.user, each.milestone ?? ''].join('|'),
    }),
  );
}

/** Whoever has a milestone alone is named with it. */
function whoIn({ person, milestone }: DelegatedView, language: Language): string {
  return milestone === null
    ? person.name
    : `${person.name} (${milestoneName(milestone, language)})`;
}
