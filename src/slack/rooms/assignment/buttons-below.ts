import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { button } from '../../kit/blocks.ts';
import { approveButtons, submitButton } from '../../kit/buttons-that-meet.ts';
import { buttonsFor } from '../../kit/notice.ts';
import { takeBackButtons } from '../delegation/buttons.ts';
import { askReportButtons, milestoneDoneButtons } from '../reminders/buttons.ts';
import type { Language } from '../../../domain/record/language.ts';
import { occurrenceButtons } from '../../kit/standing.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { assignmentWordsIn } from './words.ts';
import { closeButton } from '../ending/buttons.ts';
import { occurrencesButton } from '../standing/buttons.ts';
import { historyButton } from '../history/buttons.ts';
import { lateButtons } from '../late-papers/buttons.ts';
import { correctButton } from '../mending/buttons.ts';
import { addParagraphButtons } from '../outcome/buttons.ts';
import { confirmButtons } from '../minutes/buttons.ts';

/** What came of a list has no card until somebody wants it in the channel. */
function showCardButtons({ id, hasCard }: AssignmentView, language: Language): readonly Button[] {
  const { showsCard } = assignmentWordsIn(language);
  return hasCard ? [] : [button(showsCard, { action: 'show_card', value: id })];
}

/** What a reader may do about it: a button that ends in a refusal is worse than none. */
export function buttonsBelow(
  view: AssignmentView,
  language: Language,
  can: (action: Action) => boolean,
): readonly Button[] {
  const history = historyButton(view.id, language);
  const correct = can('correct') && isRecorded(view) ? [correctButton(view.id, language)] : [];
  if (view.ending !== null) return [...correct, history];
  const buttons = kitWordsIn(language);
  const value = view.id;
  const occurrences = [...occurrenceButtons(view), ...occurrencesButton(view, language)];
  const all: readonly (readonly [Action, readonly Button[]])[] = [
    ['read', [...occurrences, ...showCardButtons(view, language)]],
    ['delegate', unlessTabled(view, button(buttons.delegate, { action: 'delegate', value }))],
    ['accept', bodyButtons(view, language)],
    ['draft', unlessTabled(view, submitButton(view, language))],
    ['approve', approveButtons(view, language)],
    ['read', lateButtons(view, language, mayOfLate(can))],
    ['remind', view.asHead === undefined ? askReportButtons(view, language) : []],
    ['close', [closeButton(value, language)]],
    ['confirm', [...confirmButtons(view, language), ...addParagraphButtons(view, language)]],
    ['meet-milestone', milestoneDoneButtons(view, language)],
    ['take-back', takeBackButtons(view, language)],
  ];
  return [...all.flatMap(([action, each]) => (can(action) ? each : [])), ...correct, history];
}

/** Whether there is something that a correction can be about. */
function isRecorded({ ending, lastOutcome, origin }: AssignmentView): boolean {
  const isConfirmed = origin.minutes === 'confirmed' && origin.paragraph !== null;
  return isConfirmed || lastOutcome !== null || (ending !== null && ending.is !== 'closed-before');
}

/** Of what is tabled nothing is added and nothing given on. */
function unlessTabled({ tabled }: AssignmentView, each: Button): readonly Button[] {
  return tabled ? [] : [each];
}

function mayOfLate(can: (action: Action) => boolean): Parameters<typeof lateButtons>[2] {
  return { giveReason: can('draft'), answer: can('answer-late-paper') };
}

/** A body outside is asked by letter, until somebody says that the request has been sent. */
function bodyButtons(view: AssignmentView, language: Language): readonly Button[] {
  if (view.holder.body === null) return [];
  const names =
    view.accepted === null ? (['requestSent', 'letter'] as const) : (['letter'] as const);
  return buttonsFor(view, language, names);
}
