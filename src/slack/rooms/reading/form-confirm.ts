import type { KnownBlock, ModalView } from '@slack/types';

import { toConfirm } from '../../../app/readings/chosen-findings.ts';
import type { Proposal } from '../../../app/readings/read-text.ts';
import type { StoredReading } from '../../../app/ports/stored-reading.ts';
import { actions, button, header } from '../../kit/blocks.ts';
import { preliminaryTick } from '../../kit/fields/preliminary-tick.ts';
import { modal, notice } from '../../kit/fields/modal.ts';
import { line, plain } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { LIMITS } from '../../kit/limits.ts';
import { outcomesBelow } from '../outcome/form.ts';
import { openFormButton } from '../registering/buttons.ts';
import type { AssignmentChoices } from '../registering/form.ts';
import { type Below, missingButton, moreMaybesButton } from './choose-buttons.ts';
import { findingFields } from './finding-fields.ts';
import { BLOCKS_OF_MAYBE, maybeBlocks, type ShownMaybe } from './maybe-blocks.ts';
import { shownMaybes } from './shown-maybes.ts';
import { readingWordsIn } from './words.ts';

/** Each finding takes at most eighteen blocks, what is of all three, and a modal holds a hundred. */
export const MOST_FINDINGS = 5;
const BLOCKS_EACH = 18;
const OF_ALL = 3;
const MOST_MAYBES = 10;
/** What a meeting's outcomes get of the form before what is only maybe an assignment does. */
const ROOM_FOR_OUTCOMES = 40;

type Choices = AssignmentChoices & {
  readonly committeeId: string;
  readonly reading: StoredReading;
  /** All of the reading's; those to confirm are shown from place `from` (0) on. */
  readonly proposals: readonly Proposal[];
  readonly from?: number;
  /** Whether the minutes are not confirmed, as far as is known. */
  readonly isPreliminary: boolean;
  /** What the minutes say of the meeting's own assignments; on the last page. */
  readonly outcomes?: Omit<Parameters<typeof outcomesBelow>[0], 'language' | 'today'> | null;
};

/**
 * What was found in a text, each finding filled in beside its own words, to be taken or left. What
 * is only maybe an assignment stands below the last, and is registered by nobody who leaves it so.
 */
export function confirmReadingForm(choices: Choices): ModalView {
  const { language, reading, proposals, from = 0, isPreliminary, outcomes = null } = choices;
  const all = toConfirm(reading);
  const shown = shownFindings(reading, from);
  const left = all.length - from - shown.length;
  const words = readingWordsIn(language);
  const maybes = left > 0 ? [] : shownMaybes(reading, proposals);
  if (all.length === 0 && maybes.length === 0 && outcomes === null) return nothingFound(choices);
  const free = LIMITS.viewBlocks - shown.length * BLOCKS_EACH - OF_ALL;
  const unsure = maybesBelow(maybes, choices, outcomes === null ? free : free - ROOM_FOR_OUTCOMES);
  const room = free - unsure.length;
  const below =
    outcomes === null || left > 0 ? null : outcomesBelow({ ...choices, ...outcomes }, { room });
  const page = modal({
    id: 'confirm_reading',
    ...words.confirming,
    language,
    metadata: {
      reading: reading.id,
      from,
      ...(below !== null && { assignments: below.views.map(({ id }) => id) }),
    },
    blocks: [
      ...shown.flatMap((at, index) => {
        const proposal = proposals[at];
        if (proposal === undefined) return [];
        return findingFields(choices, {
          proposal,
          at,
          number: from + index + 1,
          count: all.length,
        });
      }),
      preliminaryTick(language, isPreliminary),
      ...unsure,
      ...(below?.blocks ?? []),
      ...(left === 0 ? [] : [line(fieldWordsIn(language).moreFollow(left))]),
      actions(
        ...(from === 0 ? [] : [backButton(reading.id, from, words.pageBefore)]),
        missingButton(belowOf(choices), language),
      ),
    ],
  });
  return left === 0 ? page : { ...page, submit: plain(words.nextPage) };
}

/** The likeliest, as far as there is room, and the way to the others. */
function maybesBelow(
  maybes: readonly ShownMaybe[],
  choices: Choices,
  room: number,
): readonly KnownBlock[] {
  if (maybes.length === 0) return [];
  const { language } = choices;
  const words = readingWordsIn(language);
  const below = belowOf(choices);
  const fits = Math.min(MOST_MAYBES, Math.max(0, Math.floor((room - 2) / BLOCKS_OF_MAYBE)));
  const more = maybes.length - fits;
  return [
    header(words.maybeAlso),
    ...maybes.slice(0, fits).flatMap((maybe) => maybeBlocks(maybe, { below, language })),
    ...(more > 0 ? [actions(moreMaybesButton(below, more, language))] : []),
  ];
}

function belowOf({ reading, from = 0 }: Choices): Below {
  return { reading: reading.id, from, view: '' };
}

/** What a text does not say outright may still be an assignment: its sentences are a press away. */
function nothingFound(choices: Choices) {
  const { language, committeeId } = choices;
  const words = readingWordsIn(language);
  const none = notice(words.confirming.title, language, words.nothingFound);
  const byHand = openFormButton({ committee: committeeId, line: '' }, language);
  const missing = missingButton(belowOf(choices), language);
  return { ...none, blocks: [...none.blocks, actions(missing, byHand)] };
}

function backButton(readingId: string, from: number, text: string) {
  const value = `${readingId}|${from}`;
  return button(text, { action: 'previous_findings', value });
}

/** The numbers, counted from 0, of the findings that a form shows which begins at a place. */
export function shownFindings(
  reading: Pick<StoredReading, 'findings' | 'chosen' | 'leftOut'>,
  from: number,
): readonly number[] {
  return toConfirm(reading).slice(from, from + MOST_FINDINGS);
}
