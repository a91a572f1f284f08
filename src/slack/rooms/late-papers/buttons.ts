import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { latePapersWordsIn } from './words.ts';

/** For the secretary and the chair: a version that came after the dispatch is taken, or not. */
export function lateAnswerButtons(
  id: string,
  version: number,
  language: Language,
): readonly [Button, Button] {
  const { takes, refuses } = latePapersWordsIn(language);
  const value = `${id}|${version}`;
  return [
    button(takes, { action: 'take_late_paper', value, primary: true }),
    button(refuses, { action: 'refuse_late_paper', value }),
  ];
}

/** For whoever gave a version that waits for its reason. */
export function lateReasonButton(id: string, version: number, language: Language): Button {
  const { givesReason } = latePapersWordsIn(language);
  const value = `${id}|${version}`;
  return button(givesReason, { action: 'give_late_reason', value, primary: true });
}

/** Below an assignment: what its newest late version waits for, for those who can give it. */
export function lateButtons(
  view: AssignmentView,
  language: Language,
  may: { readonly giveReason: boolean; readonly answer: boolean },
): readonly Button[] {
  const last = view.drafts.findLast(
    ({ late, review }) => review.is === 'submitted' && (late?.stage ?? null) !== null,
  );
  if (last === undefined || view.ending !== null) return [];
  const stage = last.late?.stage;
  if (stage === 'asked' && may.answer) return lateAnswerButtons(view.id, last.version, language);
  if (stage === 'awaits-reason' && may.giveReason)
    return [lateReasonButton(view.id, last.version, language)];
  return [];
}

/** "The papers are sent": locks a meeting's papers. */
export function papersSentButton(
  meeting: { readonly committee: string; readonly meeting: string },
  language: Language,
): Button {
  const value = `${meeting.committee}|${meeting.meeting}`;
  return button(latePapersWordsIn(language).papersSent, { action: 'papers_sent', value });
}

/** Takes that back, the same day. */
export function papersNotSentButton(
  meeting: { readonly committee: string; readonly meeting: string },
  language: Language,
): Button {
  const value = `${meeting.committee}|${meeting.meeting}`;
  return button(latePapersWordsIn(language).takesBack, { action: 'papers_not_sent', value });
}
