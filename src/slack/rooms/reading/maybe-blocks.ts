import type { KnownBlock } from '@slack/types';

import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { line, plain, shortened } from '../../kit/fields/text.ts';
import { type Below, leaveButton, takeButton, valueOf } from './choose-buttons.ts';
import { readingWordsIn } from './words.ts';

/** The sentence and what speaks against it, and under that what one can do. */
export const BLOCKS_OF_MAYBE = 2;
const LONGEST_SENTENCE = 300;

/** What is only maybe an assignment, by its number in the reading. */
export type ShownMaybe = {
  readonly at: number;
  readonly proposal: Proposal;
  readonly isLeft: boolean;
};

/** @param rest what the buttons carry besides, to come back to a page */
export function maybeBlocks(
  { at, proposal, isLeft }: ShownMaybe,
  where: { readonly below: Below; readonly language: Language; readonly rest?: number },
): KnownBlock[] {
  const { below, language, rest = '' } = where;
  const value = valueOf(below, at, rest);
  const words = readingWordsIn(language);
  const sentence = shortened(proposal.finding.wording.replaceAll(/\s+/gu, ' '), LONGEST_SENTENCE);
  const take = takeButton(value, at, language);
  if (isLeft) {
    const text = plain(words.leftMaybe(shortened(sentence, 80)));
    const accessory = button(words.takesMaybe, { action: `take_maybe:${at}`, value });
    return [{ type: 'section', text, accessory }];
  }
  return [
    line(`”${sentence}”\n${whyUnsure(proposal, language)}`),
    actions(take, leaveButton(value, at, language)),
  ];
}

/** Where it stands, and each thing that speaks against it. */
function whyUnsure({ finding }: Proposal, language: Language): string {
  const { doubts, isLikeOne } = readingWordsIn(language);
  const against = finding.doubts
    .filter(({ field, because }) => field === 'deliverable' && because !== 'maybe')
    .map(({ because }) => doubts[because]);
  const order = finding.doubts.some(({ because }) => because === 'weak-order');
  const why = [...(order ? [doubts['weak-order']] : []), ...against];
  const reasons = why.length === 0 ? [isLikeOne] : why;
  return [finding.paragraph, reasons.join(' ')].filter((each) => each !== null).join(' · ');
}
