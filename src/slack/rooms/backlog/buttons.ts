import type { Button, KnownBlock } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { actions, button, context, inParts } from '../../kit/blocks.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { listedWordsIn } from './listed-words.ts';
import { backlogWordsIn } from './words.ts';

/** Opens the form that takes a list, for whoever registers in a committee. */
export function importButton(committee: string, language: Language): Button {
  return button(backlogWordsIn(language).imports, { action: 'import_list', value: committee });
}

/** How many more there are of a list, and the button that shows them; nothing at its end. */
export function listedRowsBlocks(
  {
    reading,
    from,
    left,
  }: { readonly reading: string; readonly from: number; readonly left: number },
  language: Language,
): readonly KnownBlock[] {
  if (left <= 0) return [];
  const { more, showMore } = kitWordsIn(language);
  const press = { action: 'listed_rows', value: `${reading}|${from}` };
  return [context(more(left)), actions(button(showMore, press))];
}

/** Below the post of a list: all of it, for the one who presses. */
export function showAllBlock(reading: string, language: Language): KnownBlock {
  const press = { action: 'listed_rows', value: `${reading}|0` };
  return actions(button(listedWordsIn(language).showsAll, press));
}

/** Of very many each button accepts those that it names. */
export function acceptAllBlock(
  reading: string,
  assignments: readonly string[],
  language: Language,
): KnownBlock {
  const words = listedWordsIn(language);
  const parts = inParts([reading], assignments);
  const buttons = parts.map(({ value, from, to }, at) =>
    button(parts.length === 1 ? words.acceptsAll : words.accepts(from, to), {
      action: at === 0 ? 'accept_listed' : `accept_listed:${at}`,
      value,
      primary: at === 0,
    }),
  );
  return actions(...buttons);
}
