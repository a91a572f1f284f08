import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { button, header, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { linesText } from '../../kit/line.ts';
import { type Continued, moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { emptyListText, ownListTexts } from './list-texts.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { readTextButton } from '../reading/buttons.ts';
import { newAssignmentButton } from '../registering/buttons.ts';

/** A list and where in it a message begins. */
export type Listed = { readonly next: Continued; readonly from?: number };

/** Assignments in a line each; an empty list says what to do next. */
export function list(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  listed: Listed,
): Said {
  if (views.length === 0)
    return sentence(
      emptyListText(language),
      newAssignmentButton(language),
      readTextButton(language),
    );
  return lines(title, views, language, listed);
}

/** What is on a person. */
export function mine(
  views: readonly AssignmentView[],
  language: Language,
  { from = 0, canSetUp = false }: { readonly from?: number; readonly canSetUp?: boolean } = {},
): Said {
  const { title, empty } = ownListTexts(language);
  if (views.length > 0) return lines(title, views, language, { next: { list: 'mine' }, from });
  return sentence(
    empty,
    newAssignmentButton(language),
    // In a committee's own channel nobody wants another.
    ...(canSetUp ? [button(kitWordsIn(language).setUp, { action: 'set_up', value: '' })] : []),
  );
}

function lines(
  title: string,
  views: readonly AssignmentView[],
  language: Language,
  { next, from = 0 }: Listed,
): Said {
  const end = Math.min(from + MOST_LINES, views.length);
  const shown = views.slice(from, end).map((view) => `• ${linesText(view, language)}`);
  const left = views.length - end;
  return {
    text: [escapeText(title), ...shown, ...moreText(left, language)].join('\n'),
    blocks: [
      header(title),
      ...inPieces(shown).map(section),
      ...moreBlocks(left, { ...next, from: end }, language),
    ],
  };
}
