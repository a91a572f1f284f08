import type { Button } from '@slack/types';

import type { AssignmentView, MilestoneView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { button } from './blocks.ts';
import { kitWordsIn } from './words.ts';

/** The buttons that do what meets a milestone; a day passes by itself. */
export function buttonsThatMeet(
  about: MilestoneView | undefined,
  view: Pick<AssignmentView, 'id' | 'toApprove'>,
  language: Language,
): readonly Button[] {
  const buttons = kitWordsIn(language);
  if (about?.metBy === 'day') return [];
  if (about?.metBy === 'press') {
    const value = `${view.id}|${about.milestone}`;
    return [button(buttons.milestoneDone, { action: 'milestone_done', value, primary: true })];
  }
  const submit = button(buttons.submitDraft, { action: 'submit_draft', value: view.id });
  return about?.metBy === 'approved' ? [...approveButtons(view, language), submit] : [submit];
}

/** Approves the newest version as final, where one waits for it. */
export function approveButtons(
  { id, toApprove }: Pick<AssignmentView, 'id' | 'toApprove'>,
  language: Language,
): readonly Button[] {
  return toApprove === null ? [] : [approveButton(id, toApprove, language)];
}

/** Approves a version of an assignment's draft as final. */
export function approveButton(id: string, version: number, language: Language): Button {
  const approve = { action: 'approve_final', value: `${id}|${version}`, primary: true };
  return button(kitWordsIn(language).approveFinal, approve);
}
