import { readList } from '../../domain/backlog/read-list.ts';
import type { ReadRow } from '../../domain/backlog/read-row.ts';
import type { Registered } from '../assignments/register.ts';
import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { ruleSaid, standingTerms } from '../../domain/backlog/standing-terms.ts';
import { todayIn } from '../deeds/today.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { confirmTerms, readingOf, type ReadingOfCommittee } from './confirm-reading.ts';
import { LIST_PAGES } from './dry-run.ts';
import { type ListAsked, listOf } from './list-read.ts';

/** What else of a list is taken in, besides the rows that are open and clear. */
export type TakenAlso = {
  /** Its closed rows, as closed: the committee's lists and figures then have a history. */
  readonly closed: boolean;
  /** Those that come back as often as the list says, as standing. */
  readonly recurring: boolean;
  /** How often those come back of which the list does not say it; null leaves them out. */
  readonly often: Often | null;
  /** Those that are like what is open, or say the very same as another row. */
  readonly likes: boolean;
};

/** A rule in words, "varje tertial", or no date at all. */
export type Often = { readonly is: 'rule'; readonly words: string } | { readonly is: 'no-date' };

/** What came of a list, and the numbers of the rows that did not come to anything. */
export type BacklogTaken = Registered & { readonly left: readonly number[] };

/**
 * Registers every row that was shown as clear, once: one post with all of them, and one message to
 * each holder. No cards are posted: at a message a second they would come for many minutes.
 */
export async function confirmBacklog(
  ports: Ports,
  request: ListAsked & { readonly also: TakenAlso },
): Promise<BacklogTaken | Refusal> {
  const found = await readingOf(ports, request);
  if (!found.ok) return found;
  const { also } = request;
  const terms = takenOf(ports, found, also);
  if (terms.length === 0 && likesIn(found).length > 0 && found.reading.state === 'read')
    return refuse('only-likes');
  const inOrder = terms.toSorted((one, other) => rowOf(one) - rowOf(other));
  const registered = await confirmTerms(ports, found, inOrder);
  return registered.ok ? { ...registered, left: leftIn(ports, found, also) } : registered;
}

function takenOf(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  also: TakenAlso,
): readonly AssignmentTerms[] {
  const wanted = [
    LIST_PAGES.open,
    ...(also.closed ? [LIST_PAGES.closed] : []),
    ...(also.likes ? [LIST_PAGES.likes] : []),
  ];
  const place = { committee, today: todayIn(ports, committee) };
  return reading.pages.flatMap(({ from, terms }) => {
    if (from === LIST_PAGES.standing)
      return terms.flatMap((each) => standingTaken(each, also, place) ?? []);
    return wanted.some((page) => page === from) ? terms : [];
  });
}

/** As standing by its own words or by those that were chosen; null where neither was wanted. */
function standingTaken(
  terms: AssignmentTerms,
  { recurring, often }: TakenAlso,
  place: Parameters<typeof ruleSaid>[1],
): AssignmentTerms | null {
  if (terms.due.kind === 'standing') return recurring ? terms : null;
  if (often === null) return null;
  const due = often.is === 'rule' ? ruleSaid(often.words, place) : terms.due;
  return due === null ? null : { ...terms, due };
}

/** The rows that hold something and were not taken in; none is left out without a word. */
function leftIn(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  also: TakenAlso,
): readonly number[] {
  const { table } = reading;
  if (table === undefined) return [];
  const { how, proposed, today } = listOf(ports, { committee, reading, table });
  const place = { committee, today };
  const rows = readList(table, how, { headings: proposed.headings, committee, today });
  const isLeft = (row: ReadRow): boolean => {
    if (row.is === 'standing')
      return standingTaken(standingTerms(row, place), also, place) === null;
    return row.is === 'unclear' || row.is === 'hidden' || (row.is === 'closed' && !also.closed);
  };
  const likes = also.likes ? [] : likesIn({ reading, committee });
  const repeated = termsOn({ reading, committee }, LIST_PAGES.repeated);
  const left = [
    ...rows.filter(isLeft).map(({ row }) => row),
    ...[...likes, ...repeated].map(rowOf),
  ];
  return [...new Set(left)].toSorted((one, other) => one - other);
}

function likesIn(found: ReadingOfCommittee): readonly AssignmentTerms[] {
  return termsOn(found, LIST_PAGES.likes);
}

function termsOn({ reading }: ReadingOfCommittee, page: number): readonly AssignmentTerms[] {
  return reading.pages.find(({ from }) => from === page)?.terms ?? [];
}

function rowOf({ origin }: AssignmentTerms): number {
  return origin.listed?.row ?? 0;
}
