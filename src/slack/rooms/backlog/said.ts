import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { AcceptedListed } from '../../../app/readings/accept-listed.ts';
import type { BacklogTaken } from '../../../app/readings/confirm-backlog.ts';
import type { ListedPage } from '../../../app/readings/listed-rows.ts';
import type { Language } from '../../../domain/record/language.ts';
import { header, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { linesText } from '../../kit/line.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { listedRowsBlocks } from './buttons.ts';
import { listedWordsIn } from './listed-words.ts';

/** So many numbers of rows are named; the rest is counted. */
const MOST_NAMED = 40;

/** The private answer to the press: how many came to be, and which rows did not. */
export function takenIn({ assignments, later = 0, left }: BacklogTaken, language: Language): Said {
  const words = listedWordsIn(language);
  const open = assignments.filter(isOpen).length;
  const closed = assignments.length - open;
  return sentence(
    [
      ...(open > 0 || closed === 0 ? [words.takenIn(open)] : []),
      ...(closed === 0 ? [] : [words.takenInClosed(closed)]),
      ...(later === 0 ? [] : [words.takenInLater(later)]),
      ...(left.length === 0 ? [] : [words.leftOut(named(left))]),
    ].join('\n'),
  );
}

function isOpen({ ending }: Assignment): boolean {
  return ending === null;
}

function named(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_NAMED).join(', ');
  return rows.length > MOST_NAMED ? `${shown} … (${rows.length})` : shown;
}

/** A page of what was taken in, with a button for the next. */
export function listedRows(
  { committee, views, left }: ListedPage,
  { reading, from }: { readonly reading: string; readonly from: number },
  language: Language,
): Said {
  const title = listedWordsIn(language).title(committee.name);
  const lines = views.map((view) => linesText(view, language));
  return {
    text: [escapeText(title), ...lines, ...moreText(left, language)].join('\n'),
    blocks: [
      header(title),
      ...inPieces(lines).map(section),
      ...listedRowsBlocks({ reading, from: from + views.length, left }, language),
    ],
  };
}

export function acceptedListed({ accepted, left }: AcceptedListed, language: Language): Said {
  const words = listedWordsIn(language);
  const texts = [
    ...(accepted.length === 0 ? [] : [words.accepted(accepted.length)]),
    ...(left === 0 ? [] : [words.notAccepted(left)]),
  ];
  return sentence(texts.join(' '));
}
