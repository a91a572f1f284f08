import type { KnownBlock } from '@slack/types';

import type { Language } from '../../domain/record/language.ts';
import { actions, button, context } from './blocks.ts';
import { kitWordsIn } from './words.ts';

/** Which list goes on where a message ends; its button carries it. */
export type Continued =
  | { readonly list: 'mine' }
  | { readonly list: 'committee'; readonly committee: string; readonly filter: string }
  /** What is closed, the newest first. */
  | { readonly list: 'closed'; readonly committee: string }
  | { readonly list: 'status'; readonly committee: string; readonly meeting: string | null };

/** "och 23 till", with the button that shows them; nothing where all is shown. */
export function moreBlocks(
  left: number,
  next: Continued & { readonly from: number },
  language: Language,
): readonly KnownBlock[] {
  return left <= 0 ? [] : restBlocks(left, { action: 'more', value: moreValue(next) }, language);
}

/** What the button carries: which list, narrowed to what, and from where in it. */
export function moreValue(next: Continued & { readonly from: number }): string {
  return [next.list, ...placeOf(next), String(next.from)].join('|');
}

/** The same for any button that shows the rest. */
export function restBlocks(
  left: number,
  press: { readonly action: string; readonly value: string },
  language: Language,
): readonly KnownBlock[] {
  const { more, showMore } = kitWordsIn(language);
  return [context(more(left)), actions(button(showMore, press))];
}

/** The same for a message's text. */
export function moreText(left: number, language: Language): readonly string[] {
  return left <= 0 ? [] : [kitWordsIn(language).more(left)];
}

function placeOf(next: Continued): readonly [string, string] {
  if (next.list === 'mine') return ['', ''];
  if (next.list === 'closed') return [next.committee, ''];
  return [next.committee, (next.list === 'committee' ? next.filter : next.meeting) ?? ''];
}
