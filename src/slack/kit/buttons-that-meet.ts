import type { Button } from '@slack/types';

import type { AssignmentView, MilestoneView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { button } from './blocks.ts';
import { kitWordsIn } from './words.ts';

/** The buttons that do what meets a milestone; a day passes by itself. */
export function buttonsThatMeet(
  about: MilestoneView | undefined,
  view: Pick<AssignmentView, 'id' | 'toApprove' | 'holder' | 'tabled'>,
  language: Language,
): readonly Button[] {
  if (view.tabled && about?.metBy !== 'press') return [];
  if (about?.metBy === 'day') return [];
  if (about?.metBy === 'press') {
    const value = `${view.id}|${about.milestone}`;
    return [
      button(kitWordsIn(language).milestoneDone, {
        action: 'milestone_done',
        value,
        primary: true,
      }),
    ];
  }
  const submit = submitButton(view, language);
  return about?.metBy === 'approved' ? [...approveButtons(view, language), submit] : [submit];
}

/** Gives a draft, or what a body outside has answered. */
export function submitButton(
  { id: value, holder }: Pick<AssignmentView, 'id' | 'holder'>,
  language: Language,
): Button {
  const { submitDraft, answerReceived } = kitWordsIn(language);
  return holder.body === null
    ? button(submitDraft, { action: 'submit_draft', value })
    : button(answerReceived, { action: 'answer_received', value });
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
