import type { KnownBlock } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { byDue } from '../../../app/views/by-due.ts';
import type { Language } from '../../../domain/record/language.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { actions, button, header, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueHeading } from '../../kit/facts.ts';
import { groupedLines } from '../../kit/grouped-lines.ts';
import { linesText } from '../../kit/line.ts';
import { type Continued, moreBlocks, moreText, moreValue } from '../../kit/more.ts';
import { openableLine } from '../../kit/openable.ts';
import type { Said } from '../../kit/said.ts';
import { emptyListText, ownListTexts } from './list-texts.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { readTextButton } from '../reading/buttons.ts';
import { newAssignmentButton } from '../registering/buttons.ts';
import { statusWordsIn } from './words.ts';

/** Which list it is, and what it means that it has nothing. */
export type Listed = { readonly next: Continued; readonly empty?: string };

/** Assignments in a line each; an empty list says what that means, and what to do next. */
export function list(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  { next, empty = emptyListText(language) }: Listed,
): Said {
  const closed = closedButtons(next, language);
  if (views.length === 0)
    return sentence(empty, newAssignmentButton(language), readTextButton(language), ...closed);
  const { text, blocks } = lines(title, views, language, next);
  return { text, blocks: closed.length === 0 ? blocks : [...blocks, actions(...closed)] };
}

/** The way from all that is open to what is closed. */
function closedButtons(next: Continued, language: Language) {
  if (next.list !== 'committee' || !['', 'all'].includes(next.filter)) return [];
  const value = moreValue({ list: 'closed', committee: next.committee, from: 0 });
  return [button(statusWordsIn(language).showsClosed, { action: 'more:closed', value })];
}

/** What is on a person. */
export function mine(
  views: readonly AssignmentView[],
  language: Language,
  { canSetUp = false }: { readonly canSetUp?: boolean } = {},
): Said {
  const { title, empty } = ownListTexts(language);
  if (views.length > 0) return lines(title, views, language, { list: 'mine' });
  return sentence(
    empty,
    newAssignmentButton(language),
    // In a committee's own channel nobody wants another.
    ...(canSetUp ? [button(kitWordsIn(language).setUp, { action: 'set_up', value: '' })] : []),
  );
}

/** A button on each line; where they are too many for that, a menu for each meeting. */
function lines(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  next: Continued,
): Said {
  const { texts, blocks, left } =
    views.length <= MOST_LINES_WITH_BUTTONS ? oneByOne(views, language) : together(views, language);
  const from = views.length - left;
  return {
    text: [escapeText(title), ...texts, ...moreText(left, language)].join('\n'),
    blocks: [header(title), ...blocks, ...moreBlocks(left, { ...next, from }, language)],
  };
}

type Shown = {
  readonly texts: readonly string[];
  readonly blocks: readonly KnownBlock[];
  readonly left: number;
};

function oneByOne(views: readonly AssignmentView[], language: Language): Shown {
  return {
    texts: views.map((view) => linesText(view, language)),
    blocks: views.map((view) => openableLine(view, language)),
    left: 0,
  };
}

function together(views: readonly AssignmentView[], language: Language): Shown {
  const groups = byDue(views).map((group) => ({
    heading: `*${dueHeading(group.due, views[0]?.today ?? '', language)}*`,
    views: group.views,
  }));
  return groupedLines(groups, language);
}
