import type { Button } from '@slack/types';

import { button } from './blocks.ts';
import { LIMITS } from './limits.ts';

/** What may have been meant, and the whole command that means it. */
export type MeantWords = { readonly text: string; readonly words: string };

/** A button for each, which says its command; the mark tells apart those of one message. */
export function saidAgain(choices: readonly MeantWords[], mark = ''): readonly Button[] {
  return (
    choices
      // A command that was cut must not be said again.
      .filter(({ words }) => words.length <= LIMITS.buttonValue)
      .map(({ text, words }, at) =>
        button(text, { action: `say_words:${mark}${at}`, value: words }),
      )
  );
}
