import type { Button, SectionBlock, StaticSelect } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { button, inPieces, section } from './blocks.ts';
import { option, plain } from './fields/text.ts';
import { keptOfView } from './kept-of-view.ts';
import { linesText } from './line.ts';
import { kitWordsIn } from './words.ts';

/** The button that opens all about an assignment. */
export function openButton({ id }: Pick<AssignmentView, 'id'>, language: Language): Button {
  return button(kitWordsIn(language).open, { action: 'open', value: id });
}

/** A line of a list with the button that opens it: one block. */
export const openableLine = keptOfView((view, language): SectionBlock => ({
  ...section(linesText(view, language)),
  accessory: openButton(view, language),
}));

/**
 * Lines that stand together, as those of a meeting, with one menu that opens each of them: mostly
 * one block, for the menu of all stands beside the first.
 * @param texts a heading perhaps, and the lines
 */
export function openableTogether(
  texts: readonly string[],
  views: readonly AssignmentView[],
  language: Language,
): readonly SectionBlock[] {
  const [first, ...rest] = inPieces(texts).map(section);
  if (first === undefined) return [];
  return [{ ...first, accessory: opensAny(views, language) }, ...rest];
}

/** The same with the menu beside the heading alone, so that the lines have all the width. */
export function openableBelow(
  [heading = '', ...lines]: readonly string[],
  views: readonly AssignmentView[],
  language: Language,
): readonly SectionBlock[] {
  const titled = { ...section(heading), accessory: opensAny(views, language) };
  return [titled, ...inPieces(lines).map(section)];
}

function opensAny(views: readonly AssignmentView[], language: Language): Button | StaticSelect {
  const [only, another] = views;
  if (only !== undefined && another === undefined) return openButton(only, language);
  return {
    type: 'static_select',
    action_id: 'open',
    placeholder: plain(kitWordsIn(language).openOne),
    options: views.map(({ id, label, deliverable }) => option(`${label} ${deliverable}`, id)),
  };
}
