import type { Button } from '@slack/types';

import type { AssignmentView, MilestoneView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { button } from './blocks.ts';

/** The button that does what meets a milestone; a day passes by itself. */
export function buttonThatMeets(
  about: MilestoneView | undefined,
  { id }: Pick<AssignmentView, 'id'>,
  language: Language,
): readonly Button[] {
  const { buttons } = wordsIn(language);
  if (about?.metBy === 'day') return [];
  if (about?.metBy !== 'press')
    return [button(buttons.submitDraft, { action: ACTIONS.submitDraft, value: id })];
  const value = `${id}|${about.milestone}`;
  return [button(buttons.milestoneDone, { action: ACTIONS.milestoneDone, value, primary: true })];
}
