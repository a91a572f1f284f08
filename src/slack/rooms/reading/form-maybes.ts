import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { notice } from '../../kit/fields/modal.ts';
import { type Below, valueOf } from './choose-buttons.ts';
import { maybeBlocks, type ShownMaybe } from './maybe-blocks.ts';
import { readingWordsIn } from './words.ts';

const PAGE = 10;

/**
 * All that is only maybe an assignment, the likeliest first, ten a page.
 * @param choices.start the place of the first that it shows, counted from 0
 */
export function maybesForm(choices: {
  readonly language: Language;
  readonly below: Below;
  readonly maybes: readonly ShownMaybe[];
  readonly start: number;
}): ModalView {
  const { language, below, maybes } = choices;
  const words = readingWordsIn(language);
  const title = words.maybesTitle;
  if (maybes.length === 0) return notice(title, language, words.noMaybes);
  const start = Math.min(choices.start, Math.floor((maybes.length - 1) / PAGE) * PAGE);
  const turn = (text: string, to: number) =>
    button(text, { action: `more_maybes:${to}`, value: valueOf(below, to) });
  const turning = [
    ...(start > 0 ? [turn(words.pageBefore, start - PAGE)] : []),
    ...(start + PAGE < maybes.length ? [turn(words.nextPage, start + PAGE)] : []),
  ];
  return {
    ...notice(title, language, ''),
    private_metadata: writeMetadata({ reading: below.reading }),
    blocks: [
      ...maybes
        .slice(start, start + PAGE)
        .flatMap((maybe) => maybeBlocks(maybe, { below, language, rest: start })),
      ...(turning.length === 0 ? [] : [actions(...turning)]),
    ],
  };
}
