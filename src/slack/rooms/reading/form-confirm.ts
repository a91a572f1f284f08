import type { ModalView } from '@slack/types';

import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { findingFields } from './finding-fields.ts';
import { preliminaryTick } from '../../kit/fields/preliminary-tick.ts';
import { modal, notice } from '../../kit/fields/modal.ts';
import { line, plain } from '../../kit/fields/text.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { AssignmentChoices } from '../registering/form.ts';
import { outcomesBelow } from '../outcome/form.ts';
import { openFormButton } from '../registering/buttons.ts';
import { readingWordsIn } from './words.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** Each finding takes at most eighteen blocks, what is of all three, and a modal holds a hundred. */
export const MOST_FINDINGS = 5;
const BLOCKS_EACH = 18;
const MOST_BLOCKS = LIMITS.viewBlocks;

/**
 * What was found in a text, each finding filled in beside its own words, to be taken or left.
 * @param choices.proposals all of the reading's; the form shows those from number `from` (0) on
 */
export function confirmReadingForm(
  choices: AssignmentChoices & {
    readonly committeeId: string;
    readonly readingId: string;
    readonly proposals: readonly Proposal[];
    readonly from?: number;
    /** Whether the minutes are not confirmed, as far as is known. */
    readonly isPreliminary: boolean;
    /** What the minutes say of the meeting's own assignments; on the last page. */
    readonly outcomes?: Omit<Parameters<typeof outcomesBelow>[0], 'language' | 'today'> | null;
  },
): ModalView {
  const { language, readingId, proposals, from = 0, isPreliminary } = choices;
  const shown = shownFindings(proposals.length, from);
  const left = proposals.length - from - shown.length;
  const words = readingWordsIn(language);
  const { outcomes = null } = choices;
  if (shown.length === 0 && outcomes === null) return nothingFound(choices);
  const room = MOST_BLOCKS - shown.length * BLOCKS_EACH - 3;
  const below =
    outcomes === null || left > 0 ? null : outcomesBelow({ ...choices, ...outcomes }, { room });
  const page = modal({
    id: 'confirm_reading',
    ...words.confirming,
    language,
    metadata: {
      reading: readingId,
      from,
      ...(below !== null && { assignments: below.views.map(({ id }) => id) }),
    },
    blocks: [
      ...proposals
        .slice(from, from + MOST_FINDINGS)
        .flatMap((proposal, index) =>
          findingFields(choices, { proposal, at: from + index, count: proposals.length }),
        ),
      preliminaryTick(language, isPreliminary),
      ...(below?.blocks ?? []),
      ...(left === 0 ? [] : [line(fieldWordsIn(language).moreFollow(left))]),
      ...(from === 0 ? [] : [backButton(readingId, from, words.pageBefore)]),
    ],
  });
  return left === 0 ? page : { ...page, submit: plain(words.nextPage) };
}

/** What a text does not say outright may still be an assignment: the form for one is a press away. */
function nothingFound({ language, committeeId }: { language: Language; committeeId: string }) {
  const words = readingWordsIn(language);
  const none = notice(words.confirming.title, language, words.nothingFound);
  const byHand = openFormButton({ committee: committeeId, line: '' }, language);
  return { ...none, blocks: [...none.blocks, actions(byHand)] };
}

function backButton(readingId: string, from: number, text: string) {
  const value = `${readingId}|${from}`;
  return actions(button(text, { action: 'previous_findings', value }));
}

/** The numbers, counted from 0, of the findings that a form shows. */
export function shownFindings(count: number, from: number): readonly number[] {
  const shown = Math.max(0, Math.min(MOST_FINDINGS, count - from));
  return Array.from({ length: shown }, (_, index) => from + index);
}
