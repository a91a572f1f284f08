import type { Button, KnownBlock, ModalView } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { actions, button, context, section } from './blocks.ts';
import { writeMetadata } from './fields/metadata.ts';
import { LONGEST_TITLE, plain, shortened } from './fields/text.ts';
import { fieldWordsIn } from './fields/words.ts';
import { MOST_LINES_WITH_BUTTONS } from './limits.ts';
import { type Continued, moreValue } from './more.ts';
import { openableLine } from './openable.ts';
import { kitWordsIn } from './words.ts';

/** Assignments on one page, each with its button. */
export const PAGE = MOST_LINES_WITH_BUTTONS;

/** A page of a list, from a place counted from 0, and how many there are in all. */
export type Page = {
  readonly list: Continued;
  readonly from: number;
  readonly count: number;
  readonly views: readonly AssignmentView[];
};

/** The page that begins at a place; behind the end, as after something was closed, the last one. */
export function pageOf(all: readonly AssignmentView[], list: Continued, from: number): Page {
  const start = startOf(from, all.length);
  return { list, from: start, count: all.length, views: all.slice(start, start + PAGE) };
}

/** Where a page begins that was asked for by its place. */
export function startOf(from: number, count: number): number {
  return from < count ? from : Math.max(0, Math.floor((count - 1) / PAGE) * PAGE);
}

/** Its lines, each with its button, and the buttons that lead to the pages beside it. */
export function pageBlocks(page: Page, language: Language): readonly KnownBlock[] {
  return [...page.views.map((view) => openableLine(view, language)), ...turning(page, language)];
}

/** "21–40 av 75" with the way to the pages beside; nothing where one page holds all. */
function turning({ list, from, count }: Page, language: Language): readonly KnownBlock[] {
  if (count <= PAGE) return [];
  const words = kitWordsIn(language);
  const turn = (text: string, to: number): Button =>
    button(text, { action: `more:${to}`, value: moreValue({ ...list, from: to }) });
  const end = Math.min(from + PAGE, count);
  const buttons = [
    ...(from > 0 ? [turn(words.earlierPage, Math.max(0, from - PAGE))] : []),
    ...(end < count ? [turn(words.nextPage, end)] : []),
  ];
  return [context(words.page(from + 1, end, count)), actions(...buttons)];
}

/** The form that a list goes on in: a page at a time, as things stand when it is turned. */
export function pagesForm(
  page: Page,
  language: Language,
  { title, empty }: { readonly title: string; readonly empty: string },
): ModalView {
  const { list } = page;
  return {
    type: 'modal',
    callback_id: 'list_pages',
    private_metadata: writeMetadata(list.list === 'mine' ? {} : { committee: list.committee }),
    title: plain(shortened(title, LONGEST_TITLE)),
    close: plain(fieldWordsIn(language).close),
    blocks: page.count === 0 ? [section(empty)] : [...pageBlocks(page, language)],
  };
}
