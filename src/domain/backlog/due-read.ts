import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { dayOfDue } from '../committee/day-of-due.ts';
import { WEEKENDS } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import { dayWritten, dueOn, dueWritten, putOffIn } from './due-cell.ts';
import { isEmptyCell } from './empty-cell.ts';
import type { RowCells } from './row-cells.ts';
import { isStandingDue } from './standing-words.ts';

/** What a row is due for. */
export type DueRead =
  | {
      readonly is: 'known';
      readonly due: Due;
      /** The date before, where it was put off. */
      readonly first: Day | null;
    }
  | { readonly is: 'standing'; readonly words: string }
  | { readonly is: 'unclear'; readonly words: string };

type Place = { readonly committee: Committee; readonly today: Day };

/**
 * The due of a row: the newest of the dates that its columns have. The first one is kept where it is
 * another; only what is due now may be a standing one.
 */
export function dueRead(cells: RowCells, place: Place): DueRead {
  const { now, first } = wordsOf(cells);
  if (isEmptyCell(now) || NO_DUE.test(now))
    return { is: 'known', due: { kind: 'none' }, first: null };
  const day = dayWritten(now, place.today);
  if (day !== null) return known(dueOn(day, place.committee), first, place);
  if (isStandingDue(now)) return { is: 'standing', words: now };
  const due = dueWritten(now, place.committee, place.today);
  if (due === null) return { is: 'unclear', words: now };
  return known(due, first, place);
}

const NO_DUE =
  /^(?:utan (?:datum|tid)|inget datum|ingen tid|(?:ej|inte) (?:daterat|tidsatt|bestämt)|no date|none)\.?$/iu;

/** The words of the date that counts, and of the first. */
function wordsOf(cells: RowCells): { readonly now: string; readonly first: string } {
  const due = cells.of('due');
  if (cells.isMended('due')) return { now: due, first: cells.of('firstDue') };
  const extended = cells.of('extendedTo');
  if (!isEmptyCell(extended)) return { now: extended, first: cells.of('firstDue') || due };
  if (isEmptyCell(due)) return { now: cells.of('firstDue'), first: '' };
  return putOffIn(due) ?? { now: due, first: cells.of('firstDue') };
}

/** A first date that is no earlier one is none; it stands among the notes. */
function known(due: Due, words: string, { committee, today }: Place): DueRead {
  const first = dayWritten(words, today);
  const now = dayOfDue(due, committee, WEEKENDS);
  const isEarlier = first !== null && now !== null && first < now;
  return { is: 'known', due, first: isEarlier ? first : null };
}
