import type { ActionsBlock, Button } from '@slack/types';

import type { HomeLine } from '../../../app/home/home-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, overflow } from '../../kit/blocks.ts';
import { buttonsThatMeet } from '../../kit/buttons-that-meet.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { askForTimeButton, giveTimeButtons } from '../extension/buttons.ts';
import { remindButtons } from '../reminders/buttons.ts';

/** So many stand beside each other on a phone. */
const MOST_SHOWN = 3;

/** What whoever reads a line can do about it: the buttons of the morning, and *Öppna*. */
export function homeLineButtons(line: HomeLine, language: Language): ActionsBlock {
  const { view, answers } = line;
  const open = button(kitWordsIn(language).open, { action: 'open', value: view.id });
  const isOwn = answers.has('update');
  const often = isOwn ? ownWork(line, language) : forOthers(line, language);
  const seldom = isOwn && answers.has('ask-extension') ? [askForTimeButton(view.id, language)] : [];
  if (often.length + seldom.length < MOST_SHOWN) return actions(...often, ...seldom, open);
  const rest = [...often.slice(MOST_SHOWN), ...seldom, open];
  return actions(...often.slice(0, MOST_SHOWN), overflow(rest));
}

function ownWork({ view, answers }: HomeLine, language: Language): readonly Button[] {
  // What is reported waits for the committee, and what is tabled takes nothing.
  if (view.reported !== null) return [];
  const words = kitWordsIn(language);
  const { id: value, accepted } = view;
  const about = view.milestones.find(
    ({ owner, standing }) => owner !== 'secretary' && (standing === 'late' || standing === 'ahead'),
  );
  const accept = button(words.accept, { action: 'accept', value, primary: true });
  return [
    ...(accepted === null && answers.has('ask-extension') ? [accept] : []),
    ...(answers.has('draft') && about !== undefined ? buttonsThatMeet(about, view, language) : []),
    button(words.onTrack, { action: 'on_track', value }),
    button(words.atRisk, { action: 'at_risk', value }),
  ];
}

function forOthers({ view, answers, isReaders }: HomeLine, language: Language): readonly Button[] {
  if (view.reported !== null) return [];
  const mayRemind = answers.has('remind') && !isReaders;
  return [
    ...(mayRemind ? remindButtons(view, language) : []),
    ...(answers.has('extend') ? giveTimeButtons(view, language) : []),
  ];
}
