import type { ActionsBlock, Button } from '@slack/types';

import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { LineAnswer } from '../../../domain/rights/line-answers.ts';
import { actions, button } from '../../kit/blocks.ts';
import { buttonsThatMeet } from '../../kit/buttons-that-meet.ts';
import { askForTimeButton } from '../extension/buttons.ts';
import { remindButton } from './buttons.ts';
import { isParticipantGone, milestoneIn } from './shown-line.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { contactButtons } from '../bodies/buttons.ts';
import { editButton } from '../editing/buttons.ts';
import { outcomeButton } from '../outcome/buttons.ts';

/** The buttons below a line: what answers it, and the assignment itself. */
export function digestLineButtons(shown: ShownLine, language: Language): ActionsBlock {
  const open = { action: 'open', value: shown.view.id };
  return actions(
    ...answersTo(shown, language),
    ...snoozeMenu(shown, language),
    button(kitWordsIn(language).open, open),
  );
}

function answersTo(shown: ShownLine, language: Language): readonly Button[] {
  const buttons = kitWordsIn(language);
  const { id: value } = shown.view;
  switch (shown.line.kind) {
    case 'outcome':
      return [outcomeButton(value, language)];
    case 'not-accepted':
    case 'undelivered':
      return [];
    case 'account-gone':
      if (isParticipantGone(shown))
        return [button(buttons.delegate, { action: 'delegate', value, primary: true })];
      return shown.view.holder.body === null
        ? [editButton(value, language, { primary: true })]
        : contactButtons(shown.view, language);
    case 'milestone':
    case 'no-due':
    case 'while-away':
      return answersToWork(shown, language);
  }
}

/** What whoever gets the line may do about the work. */
function answersToWork(shown: ShownLine, language: Language): readonly Button[] {
  const { view, answers } = shown;
  const buttons = kitWordsIn(language);
  const { id: value } = view;
  const about = milestoneIn(shown);
  const meets = buttonsThatMeet(about, view, language);
  // The secretary's own steps are no work of others: there is nothing to report.
  if (about?.owner === 'secretary') return meets;
  const offered = (answer: LineAnswer, ...each: Button[]) => (answers.has(answer) ? each : []);
  return [
    ...offered(
      'update',
      button(buttons.onTrack, { action: 'on_track', value }),
      button(buttons.atRisk, { action: 'at_risk', value }),
    ),
    ...offered('draft', ...meets),
    ...offered('ask-extension', askForTimeButton(value, language)),
    // Whoever may report how it stands is the one to be reminded, and needs no button for it.
    ...(answers.has('update') ? [] : offered('remind', remindButton(view, language))),
  ];
}

/** What is late cannot be put off, so it is not offered. */
function snoozeMenu({ line, view }: ShownLine, language: Language): ActionsBlock['elements'] {
  if (line.kind !== 'milestone' || line.step >= 0) return [];
  const { snooze, snoozes } = remindersWordsIn(language);
  const choices = ['next-morning', 'three-days', 'date', 'quiet', 'quiet-days'] as const;
  return [
    {
      type: 'static_select',
      action_id: 'snooze',
      placeholder: { type: 'plain_text', text: snooze },
      options: choices.map((choice) => ({
        text: { type: 'plain_text', text: snoozes[choice] },
        value: `${view.id}|${line.milestone}|${choice}`,
      })),
    },
  ];
}
