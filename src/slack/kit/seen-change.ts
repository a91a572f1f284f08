import type { ModalView } from '@slack/types';

import { named } from '../../app/views/view-of.ts';
import { timeIn } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';
import { eventsIn } from '../../words/history-events.ts';
import { fieldsThatDiffer } from './fields/differing.ts';
import { readMetadata, writeMetadata } from './fields/metadata.ts';
import { shortened } from './fields/text.ts';
import type { ListenerParts } from './parts.ts';
import type { Submission, Submitted, SubmitHandler } from './submitted.ts';
import { kitWordsIn } from './words.ts';

const LONGEST_NOW = 1500;

/** How what a form shows stands when it is sent. */
type FormNow = {
  /** The form as it would be opened now, with the newest change that it shows (`seeing`). */
  readonly view: ModalView;
  readonly history: readonly HistoryEntry[];
  readonly timeZone: string;
};

/** The form with the newest of the changes that it shows, by which a later one is known. */
export function seeing(
  view: ModalView,
  { history }: { readonly history: readonly HistoryEntry[] },
  changes: readonly HistoryEvent[],
): ModalView {
  const seen = history.findLast(({ what }) => changes.includes(what))?.id ?? '';
  const metadata = readMetadata({ private_metadata: view.private_metadata ?? '{}' });
  return { ...view, private_metadata: writeMetadata({ ...metadata, seen }) };
}

/**
 * A form that overwrites nothing which somebody has changed since it was opened: it comes back with
 * all that was typed, says what was changed by whom, and saves when it is sent again.
 * @param standsNow null where the sender may not change it: the submit says why
 */
export function unlessChanged(
  standsNow: (parts: ListenerParts, submitted: Submitted) => Promise<FormNow | null>,
  submit: SubmitHandler,
): SubmitHandler {
  return async (parts, submitted) => {
    if (submitted.about.seen === undefined) return submit(parts, submitted);
    const now = await standsNow(parts, submitted);
    const asks = now && (await asksAnew(parts, submitted, now));
    return asks ?? submit(parts, submitted);
  };
}

async function asksAnew(
  { ports }: ListenerParts,
  { about, language, person, values }: Submitted,
  { view, history, timeZone }: FormNow,
): Promise<Submission | null> {
  const { seen = '' } = readMetadata({ private_metadata: view.private_metadata ?? '{}' });
  const last = history.find(({ id }) => id === seen);
  if (last === undefined || about.seen === seen) return null;
  const differing = await fieldsThatDiffer(ports, { view, values, team: person.team });
  // The same was typed, so nothing would be overwritten.
  if (differing.length === 0) return null;
  const { changedMeanwhile, savesAnyway } = kitWordsIn(language);
  const who = last.actor && (await named(ports, last.actor)).name;
  const question = changedMeanwhile({
    what: eventsIn(language)[last.what],
    who: [who, timeIn(last.at, timeZone)].filter(Boolean).join(' '),
    now: shortened(differing.join('; '), LONGEST_NOW),
  });
  return { is: 'asks', questions: { meanwhile: question }, submit: savesAnyway, seen };
}
