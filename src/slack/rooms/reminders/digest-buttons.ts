import type { ActionsBlock, Button } from '@slack/types';

import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { LineAnswer } from '../../../domain/rights/line-answers.ts';
import { actions, button, overflow } from '../../kit/blocks.ts';
import { buttonsThatMeet, submitButton } from '../../kit/buttons-that-meet.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { reviewButtons } from '../drafts-updates/buttons.ts';
import { diaryListButton } from '../diary/buttons.ts';
import { editButton } from '../editing/buttons.ts';
import { answerExtensionButtons, askForTimeButton, giveTimeButtons } from '../extension/buttons.ts';
import { lateAnswerButtons, lateReasonButton } from '../late-papers/buttons.ts';
import { outcomeButton } from '../outcome/buttons.ts';
import { reviewListButton } from '../papers/buttons.ts';
import { breakingButton } from '../policies/buttons.ts';
import { reviewWeedingButton } from '../retention/buttons.ts';
import { remindButtons } from './buttons.ts';
import { isParticipantGone, milestoneIn } from './shown-line.ts';
import { remindersWordsIn } from './words.ts';
import { whyLateMenu } from './why-late-menu.ts';
import { contactButtons } from '../bodies/buttons.ts';

/** So many stand beside each other on a phone. */
const MOST_SHOWN = 3;

/** The buttons below a line: what answers it, and behind "⋯" what is done more seldom. */
export function digestLineButtons(
  lines: readonly [ShownLine, ...ShownLine[]],
  language: Language,
): ActionsBlock {
  const [{ view }] = lines;
  const open = button(kitWordsIn(language).open, { action: 'open', value: view.id });
  const often = eachOnce(lines.flatMap((each) => answersTo(each, language)));
  const seldom = [...eachOnce(lines.flatMap((each) => seldomAnswersTo(each, language))), open];
  const why = lines.flatMap((each) => whyLateMenu(each, language)).slice(0, 1);
  if (often.length + seldom.length <= MOST_SHOWN)
    return actions(...toldApart([...often, ...seldom]), ...why);
  const beside = often.slice(0, MOST_SHOWN);
  return actions(...toldApart(beside), ...why, overflow([...often.slice(MOST_SHOWN), ...seldom]));
}

/** What two lines of an assignment ask for alike is one button, those that do more before the rest. */
function eachOnce(buttons: readonly Button[]): readonly Button[] {
  const once = [...new Map(buttons.map((each) => [keyOf(each), each])).values()];
  return [...once.filter((each) => !isSignal(each)), ...once.filter(isSignal)];
}

function keyOf({ action_id: action = '', value = '' }: Button): string {
  return `${action}|${value}`;
}

function isSignal({ action_id: action = '' }: Button): boolean {
  return SIGNALS.includes(action);
}

/** Two buttons of a block must have different ids; what follows the colon only tells them apart. */
function toldApart(buttons: readonly Button[]): readonly Button[] {
  return buttons.map((each, at) => {
    const isTaken = buttons.slice(0, at).some(({ action_id: id }) => id === each.action_id);
    return isTaken ? { ...each, action_id: numbered(each, at) } : each;
  });
}

function numbered({ action_id: action = '' }: Button, at: number): string {
  return `${action}:${at}`;
}

const SIGNALS: readonly string[] = ['on_track', 'at_risk'];

function answersTo(shown: ShownLine, language: Language): readonly Button[] {
  const { line, view } = shown;
  switch (line.kind) {
    case 'outcome':
      return [outcomeButton(view.id, language)];
    case 'agenda-list':
      return [reviewListButton({ committee: view.committee.id, meeting: line.meeting }, language)];
    case 'policies':
      return [breakingButton(view.committee.id, language)];
    case 'retention':
      return [reviewWeedingButton(view.committee.id, language)];
    case 'late-paper':
      return lateAnswerButtons(view.id, line.version, language);
    case 'late-reason':
      return [lateReasonButton(view.id, line.version, language)];
    case 'extension-asked':
      return answerExtensionButtons(view, language);
    case 'office-vacant':
      return [shown.isOfDirector ? officersButton(shown, language) : editButton(view.id, language)];
    case 'diary':
      return [diaryListButton(view.committee.id, language)];
    case 'undelivered':
      return [editButton(view.id, language)];
    case 'account-gone':
      return elseButtons(shown, language);
    case 'not-accepted':
      return forOthers(shown, language);
    case 'draft-waits':
      return reviewButtons(view, language);
    case 'changes-asked':
      return [submitButton(view, language)];
    case 'milestone':
    case 'no-due':
    case 'while-away':
      return [...ownWork(shown, language), ...forOthers(shown, language)];
  }
}

function officersButton({ view }: ShownLine, language: Language): Button {
  const value = view.committee.id;
  return button(remindersWordsIn(language).digest.setsDirector, { action: 'officers', value });
}

/** Somebody else takes it: the part that was given on, the whole, or the contact of a body. */
function elseButtons(shown: ShownLine, language: Language): readonly Button[] {
  const { view } = shown;
  const delegate = { action: 'delegate', value: view.id, primary: true };
  if (isParticipantGone(shown) && view.tabled) return [];
  if (isParticipantGone(shown)) return [button(kitWordsIn(language).delegate, delegate)];
  return view.holder.body === null
    ? [editButton(view.id, language, { primary: true })]
    : contactButtons(view, language);
}

/** What whoever has the work answers. */
function ownWork({ line, view, answers }: ShownLine, language: Language): readonly Button[] {
  const buttons = kitWordsIn(language);
  const { id: value } = view;
  const about = milestoneIn({ line, view });
  const meets = buttonsThatMeet(about, view, language);
  if (about?.owner === 'secretary') return meets;
  return [
    ...(answers.has('draft') ? meets : []),
    ...(answers.has('update') && !view.tabled
      ? [
          button(buttons.onTrack, { action: 'on_track', value }),
          button(buttons.atRisk, { action: 'at_risk', value }),
        ]
      : []),
  ];
}

/** What whoever watches over somebody else's work does about it. */
function forOthers({ view, answers, isReaders }: ShownLine, language: Language): readonly Button[] {
  const can = (answer: LineAnswer): boolean => answers.has(answer);
  return [
    ...(can('remind') && !isReaders ? remindButtons(view, language) : []),
    ...(can('extend') ? giveTimeButtons(view, language, { isShort: true }) : []),
  ];
}

function seldomAnswersTo(
  { line, view, answers }: ShownLine,
  language: Language,
): readonly Button[] {
  if (!answers.has('update')) return [];
  return [
    ...(answers.has('ask-extension') ? [askForTimeButton(view.id, language)] : []),
    ...snoozeButtons({ line, view }, language),
  ];
}

/** What is late cannot be put off, so it is not offered. */
function snoozeButtons(
  { line, view }: Pick<ShownLine, 'line' | 'view'>,
  language: Language,
): readonly Button[] {
  if (line.kind !== 'milestone' || line.step >= 0) return [];
  const { snoozes, snoozesOtherwise } = remindersWordsIn(language);
  // A choice of the menu carries no more than 75 characters.
  const snooze = (until: 'next' | 'date') => ({
    action: 'snooze',
    value: `${view.id}|${line.milestone}|${until}`,
  });
  return [
    button(snoozes['next-morning'], snooze('next')),
    button(snoozesOtherwise, snooze('date')),
  ];
}
