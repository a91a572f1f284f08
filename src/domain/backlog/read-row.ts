import type { AssignmentTerms } from '../assignments/assignment.ts';
import type { Listed } from '../assignments/origin.ts';
import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import type { Day } from '../days/day.ts';
import type { ColumnName } from './columns.ts';
import { closedByStatus, closedByTick, type ClosedSaid } from './closed-words.ts';
import { dayWritten } from './due-cell.ts';
import { isEmptyCell } from './empty-cell.ts';
import { type DueRead, dueRead } from './due-read.ts';
import { holderRead } from './holder-cell.ts';
import { onOneLine, type RowCells } from './row-cells.ts';

/** Why a row is not registered as it stands. */
export type RowDoubt =
  | 'no-deliverable'
  | 'no-holder'
  | 'unknown-holder'
  | 'several-offices'
  | 'unclear-due'
  | 'unclear-status';

/** How a closed row says so: in words, by its text being struck through, or by what it stands under. */
export type ClosedBecause = 'said' | 'struck' | 'subheading';

type Clear = { readonly row: number; readonly terms: AssignmentTerms };

/** A row of the list, and what it is. */
export type ReadRow =
  | ({ readonly is: 'open' } & Clear)
  | ({ readonly is: 'closed'; readonly because: ClosedBecause } & Clear)
  /** A standing assignment that is not registered as one yet: its due has `words` and no day. */
  | ({ readonly is: 'standing'; readonly words: string } & Clear)
  /** Filtered out or hidden in the file. */
  | { readonly is: 'hidden'; readonly row: number; readonly words: string }
  /** A heading between rows, which is kept with those below it. */
  | { readonly is: 'heading'; readonly row: number; readonly words: string }
  | {
      readonly is: 'unclear';
      readonly row: number;
      readonly why: RowDoubt;
      readonly words: string;
      /** Empty where that is what is missing. */
      readonly deliverable: string;
      /** The titles that the holder's cell can mean, where several can. */
      readonly offices: readonly string[];
    };

/** What a row stands in. */
export type RowPlace = {
  readonly row: number;
  readonly committee: Committee;
  readonly today: Day;
  /** The heading between rows that it stands under. */
  readonly subheading: { readonly text: string; readonly isClosed: boolean } | null;
};

/** Understands one row by the committee's offices, bodies and calendar. An empty due is no date. */
export function readRow(cells: RowCells, place: RowPlace): ReadRow {
  const { row, committee } = place;
  const deliverable = onOneLine(cells.of('deliverable'));
  const unclear = (why: RowDoubt, words: string, offices: readonly string[] = []): ReadRow => ({
    is: 'unclear',
    row,
    why,
    words,
    deliverable,
    offices,
  });
  if (isEmptyCell(deliverable)) return unclear('no-deliverable', wordsOf(cells));
  const closed = closedIn(cells, place);
  if (closed.is === 'doubtful') return unclear('unclear-status', statusWords(cells));
  const isMended = cells.isMended('holder');
  const holder = holderRead(cells.of('holder'), committee, { isMended });
  const due = dueRead(cells, place);
  if (closed.is === 'closed') {
    const { because } = closed;
    return { is: 'closed', row, because, terms: termsOf(cells, place, { holder, due, closed }) };
  }
  if (isEmptyCell(cells.of('holder'))) return unclear('no-holder', '');
  if (holder.several.length > 0)
    return unclear('several-offices', cells.of('holder'), holder.several);
  if (holder.holder === null) return unclear('unknown-holder', cells.of('holder'));
  if (due.is === 'unclear') return unclear('unclear-due', due.words);
  const terms = termsOf(cells, place, { holder, due, closed: null });
  return due.is === 'standing'
    ? { is: 'standing', row, words: due.words, terms }
    : { is: 'open', row, terms };
}

type ClosedRow =
  | Exclude<ClosedSaid, { is: 'closed' }>
  | (Extract<ClosedSaid, { is: 'closed' }> & {
      readonly because: ClosedBecause;
      readonly words: string;
    });

/** What was mended stands; else one column that says so is enough. */
function closedIn(cells: RowCells, { today, subheading }: RowPlace): ClosedRow {
  const status = closedByStatus(cells.of('status'), today);
  const words = statusWords(cells);
  if (cells.isMended('status'))
    return status.is === 'closed' ? { ...status, because: 'said', words } : status;
  if (cells.isStruck('deliverable')) return { is: 'closed', on: null, because: 'struck', words };
  const columns = [closedByTick(cells.of('closed'), today), status];
  const closed = columns.find((each) => each.is === 'closed');
  if (closed !== undefined) return { ...closed, because: 'said', words };
  if (subheading?.isClosed === true)
    return { is: 'closed', on: null, because: 'subheading', words: subheading.text };
  return columns.some(({ is }) => is === 'doubtful') ? { is: 'doubtful' } : { is: 'open' };
}

type Understood = {
  readonly holder: ReturnType<typeof holderRead>;
  readonly due: DueRead;
  readonly closed: { readonly words: string; readonly on: Day | null } | null;
};

/** Of a closed row everything is kept, also what nobody understands any more. */
function termsOf(cells: RowCells, place: RowPlace, understood: Understood): AssignmentTerms {
  const { holder, due, closed } = understood;
  const decidedOn = decidedIn(cells.of('decidedOn'), place.today);
  const paragraph = paragraphOf(cells.of('paragraph'));
  const listed: Listed = {
    row: place.row,
    notes: notesOf(cells, place, { ...understood, decidedOn, paragraph }),
    firstDue: due.is === 'known' ? due.first : null,
    closed: closed && { words: closed.words, on: closed.on },
    recurring: due.is === 'standing' ? due.words : null,
  };
  return {
    wording: cells.of('deliverable'),
    deliverable: onOneLine(cells.of('deliverable')),
    holder: holder.holder ?? { kind: 'office', title: onOneLine(cells.of('holder')) },
    due: due.is === 'known' ? due.due : NO_DATE,
    origin: {
      caseNumber: onOneLine(cells.of('caseNumber')) || null,
      caseTitle: null,
      paragraph,
      decidedOn,
      sentTo: [],
      minutes: null,
      basis: [],
      listed,
    },
    parent: null,
  };
}

const NO_DATE: Due = { kind: 'none' };

type Kept = Understood & { readonly decidedOn: Day | null; readonly paragraph: string | null };

/** Whatever no field holds as it stood: a plain day or § is held, words beside it are not. */
function notesOf(cells: RowCells, { subheading, today }: RowPlace, kept: Kept): Listed['notes'] {
  const note = (name: ColumnName, isHeld: boolean): Listed['notes'] => {
    const text = cells.of(name);
    return isHeld || isEmptyCell(text) ? [] : [{ heading: cells.heading(name), text }];
  };
  const { due } = kept;
  const isPeriod = (name: ColumnName): boolean =>
    due.is === 'known' && due.due.kind === 'period' && due.due.text === cells.of(name);
  const isDue = (name: ColumnName): boolean =>
    due.is === 'standing' ? due.words === cells.of(name) : isPeriod(name) || isDayIn(name);
  const isDayIn = (name: ColumnName): boolean => dayWritten(cells.of(name), today) !== null;
  return [
    ...note('holder', kept.holder.isWhole),
    ...note('due', isDue('due')),
    ...note('extendedTo', isDue('extendedTo')),
    ...note('firstDue', due.is === 'known' && due.first !== null && isDayIn('firstDue')),
    ...note('status', false),
    ...note('closed', false),
    ...note('paragraph', kept.paragraph === cells.of('paragraph')),
    ...note('decidedOn', kept.decidedOn !== null),
    ...(subheading === null ? [] : [{ heading: '', text: subheading.text }]),
    ...cells.others,
  ];
}

function statusWords(cells: RowCells): string {
  return [cells.of('status'), cells.of('closed')].filter((words) => !isEmptyCell(words)).join(', ');
}

function wordsOf(cells: RowCells): string {
  const named = (['holder', 'due', 'caseNumber'] as const).map((name) => cells.of(name));
  return [...named, ...cells.others.map(({ text }) => text)]
    .filter((each) => !isEmptyCell(each))
    .join(' ');
}

/** Nothing has been decided on a day to come: such a day lacks its year, and nobody can say which. */
function decidedIn(words: string, today: Day): Day | null {
  const day = dayWritten(words, today);
  return day !== null && day <= today ? day : null;
}

function paragraphOf(words: string): string | null {
  const number = /(\d{1,5})/u.exec(words)?.[1];
  return number === undefined ? null : `§ ${Number(number)}`;
}
