import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type WordChange, wordChanges } from './word-changes.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { notice, buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { minutesWordsIn } from './words.ts';

/** Of what is the same, as many words as show where the change stands. */
const WORDS_AROUND = 6;

const LONGEST_CHANGE = 700;

const LONGEST_DIFFERENCE = 2600;

/** To the holder: how the decision's words changed when the minutes were confirmed. */
export function reworded(
  view: AssignmentView,
  { by, was }: { readonly by: string; readonly was: string },
  language: Language,
): Said {
  const lead = minutesWordsIn(language).reworded(nameText(by));
  const difference = differenceText(wordChanges(was, view.wording));
  return notice(view, language, `${lead}\n${difference}`, ...buttonsFor(view, language, ['open']));
}

/** Old words struck, new words bold, with a few of those that stand around them. */
function differenceText(changes: readonly WordChange[]): string {
  const last = changes.length - 1;
  const pieces = changes.flatMap((change, at) => {
    const text = change.is === 'same' ? around(change.text, at, last) : change.text;
    const shown = escapeText(text, LONGEST_CHANGE);
    return shown === '' ? [] : [marked(change.is, shown)];
  });
  let length = 0;
  const end = pieces.findIndex((piece) => (length += piece.length + 1) > LONGEST_DIFFERENCE);
  return end === -1 ? pieces.join(' ') : [...pieces.slice(0, end), '…'].join(' ');
}

/** Inside a mark its own sign would end it. */
function marked(is: WordChange['is'], shown: string): string {
  if (is === 'gone') return `~${shown.replaceAll('~', '∼')}~`;
  return is === 'new' ? `*${shown.replaceAll('*', '∗')}*` : shown;
}

function around(text: string, at: number, last: number): string {
  const words = text.split(' ');
  const before = at === 0 ? [] : words.slice(0, WORDS_AROUND);
  const after = at === last ? [] : words.slice(-WORDS_AROUND);
  return words.length <= before.length + after.length ? text : [...before, '…', ...after].join(' ');
}
