import type { Button } from '@slack/types';

import type { Preview } from '../../../app/meetings/reschedule.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { preview, type Shown } from '../../kit/preview.ts';
import type { Said } from '../../kit/said.ts';
import { ownDatesLines } from '../meeting-dates/said.ts';
import { meetingText, type When, whenText } from './when.ts';
import { overText } from './over.ts';
import { reschedulingWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** Besides the next one, so many meetings are offered to carry the assignments to. */
const MOST_TARGETS = 4;

/** What a move would change, and the button that makes it. */
export function movePreview(about: Preview, to: When, shown: Shown): Said {
  const { meeting, affected } = about;
  const words = reschedulingWordsIn(shown.language);
  const value = offerValue(about, ['moved', to.day, to.time ?? '']);
  const confirm = button(words.moves, { action: 'reschedule', value, primary: true });
  const lead = words.asksToMove(whenText(meeting, shown), whenText(to, shown));
  const closed = about.onClosedDay
    ? [words.onClosedDay(dayText(to.day, shown.today, shown.language))]
    : [];
  const leads = [...closed, lead, ...ownDatesLines(about.ownDates, shown)];
  return preview(leads, affected, shown, [confirm]);
}

/** What is offered, and when the meeting is as it is offered: changed since, the offer leads nowhere. */
function offerValue({ committee, meeting }: Preview, how: readonly string[]): string {
  return [committee.id, meeting.id, ...how, meeting.day, meeting.time ?? ''].join('|');
}

/** What a cancelling would change, and a button for each meeting that can take the assignments. */
export function cancelPreview(about: Preview, targets: readonly Meeting[], shown: Shown): Said {
  const { meeting, affected } = about;
  if (affected.length === 0) return cancelOfNone(about, targets, shown);
  const words = reschedulingWordsIn(shown.language);
  const [first] = targets;
  const lead = words.asksToCancelAndCarry(
    whenText(meeting, shown),
    first === undefined ? kitWordsIn(shown.language).noDay : meetingText(first, shown),
  );
  const canChoose = affected.length > 1 && targets.length > 1;
  const leads = [lead, ...overText(about.over, shown.language)];
  return preview(leads, affected, shown, [
    ...targetButtons(about, targets, shown),
    ...(canChoose ? [eachButton(about, targets, shown)] : []),
  ]);
}

function targetButtons(
  about: Preview,
  targets: readonly Meeting[],
  { today, language }: Shown,
): readonly Button[] {
  const words = reschedulingWordsIn(language);
  return targets.slice(0, 1 + MOST_TARGETS).map((target, index) =>
    button(words.cancelsAndCarries(dayText(target.day, today, language)), {
      action: `reschedule:${index}`,
      value: offerValue(about, ['cancelled', target.id, '']),
      primary: index === 0,
    }),
  );
}

/** Opens the form in which each assignment goes to a meeting of its own. */
function eachButton(
  { committee, meeting }: Preview,
  [first]: readonly Meeting[],
  { language }: Shown,
): Button {
  return button(reschedulingWordsIn(language).choosesForEach, {
    action: 'cancel_each',
    value: [committee.id, meeting.id, first?.id ?? ''].join('|'),
  });
}

/** With nothing to carry there is nothing to choose. */
function cancelOfNone(about: Preview, [first]: readonly Meeting[], shown: Shown): Said {
  const { meeting } = about;
  const words = reschedulingWordsIn(shown.language);
  const value = offerValue(about, ['cancelled', first?.id ?? '', '']);
  const confirm = button(words.cancels, { action: 'reschedule', value, primary: true });
  const lead = words.asksToCancel(whenText(meeting, shown));
  const leads = [lead, ...overText(about.over, shown.language)];
  // That no assignment is affected would not be true of what ends with it.
  if (about.over.length > 0) return sentence(leads.join('\n'), confirm);
  return preview(leads, [], shown, [confirm]);
}
