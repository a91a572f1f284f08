import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { DelegatedScope } from '../../../domain/assignments/participants.ts';
import type { Person } from '../../../domain/record/person.ts';
import { doneText } from '../../kit/done.ts';
import type { Said } from '../../kit/said.ts';
import { takeBackButtons } from './buttons.ts';
import { delegationWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export type DelegatedTo = { readonly to: Person; readonly scope: DelegatedScope };

/** What was given on, and the button that takes it back. */
export function delegatedSaid(
  view: AssignmentView,
  { to, scope }: DelegatedTo,
  language: Language,
): Said {
  const words = delegationWordsIn(language);
  const milestone = scope.is === 'milestone' ? scope.milestone : null;
  const lead = milestone === null ? words.isDelegated : words.isMilestoneDelegated;
  const theirs = view.delegated.filter(
    (each) => each.person.person.user === to.user && each.milestone === milestone,
  );
  return doneText(language, lead, view, {
    buttons: takeBackButtons({ ...view, delegated: theirs }, language),
  });
}
