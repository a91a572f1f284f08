import type { Button } from '@slack/types';

import type { AssignmentView, DelegatedView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { GivenScope } from '../../../domain/assignments/participants.ts';
import type { Person } from '../../../domain/record/person.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { wordsIn } from '../../../words/words.ts';
import { button } from '../../kit/blocks.ts';
import { doneText } from '../../kit/done.ts';
import type { Said } from '../../kit/said.ts';

/** Slack's twenty-five in a row, less those that an open assignment has besides. */
const MOST_BUTTONS = 8;

export type DelegatedTo = { readonly to: Person; readonly scope: GivenScope };

/** What was given on, and the button that takes it back. */
export function delegatedSaid(
  view: AssignmentView,
  { to, scope }: DelegatedTo,
  language: Language,
): Said {
  const milestone = scope.is === 'milestone' ? scope.milestone : null;
  const what = milestone === null ? 'delegated' : 'milestone-delegated';
  const given = view.delegated.filter(
    (each) => each.person.person.user === to.user && each.milestone === milestone,
  );
  return doneText(language, what, view, {
    buttons: takeBackButtons({ ...view, delegated: given }, language),
  });
}

/** A button for each who does work that was given on; the colon tells them apart. */
export function takeBackButtons(
  { id, delegated }: Pick<AssignmentView, 'id' | 'delegated'>,
  language: Language,
): readonly Button[] {
  return delegated.slice(0, MOST_BUTTONS).map((each, at) =>
    button(wordsIn(language).takeBackFrom(whoIn(each, language)), {
      action: at === 0 ? 'take_back' : `take_back:${at}`,
      value: [id, each.person.person.user, each.milestone ?? ''].join('|'),
    }),
  );
}

function whoIn({ person, milestone }: DelegatedView, language: Language): string {
  return milestone === null
    ? person.name
    : `${person.name} (${milestoneName(milestone, language)})`;
}
