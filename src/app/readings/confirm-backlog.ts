import { readList } from '../../domain/backlog/read-list.ts';
import type { ReadRow } from '../../domain/backlog/read-row.ts';
import type { Registered } from '../assignments/register.ts';
import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { confirmTerms, readingOf, type ReadingOfCommittee } from './confirm-reading.ts';
import { LIST_PAGES } from './dry-run.ts';
import { type ListAsked, listOf } from './list-read.ts';

/** What else of a list is taken in, besides the rows that are open and clear. */
export type TakenAlso = {
  /** Its closed rows, as closed: the committee's lists and figures then have a history. */
  readonly closed: boolean;
  /** Those that come back, without a date and with the list's words. */
  readonly recurring: boolean;
  /** Those that are like what is open, or say the very same as another row. */
  readonly likes: boolean;
};

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
  const wanted = [
    LIST_PAGES.open,
    ...(also.closed ? [LIST_PAGES.closed] : []),
    ...(also.recurring ? [LIST_PAGES.standing] : []),
    ...(also.likes ? [LIST_PAGES.likes] : []),
  ];
  const { pages } = found.reading;
  const terms = pages.flatMap(({ from, terms: each }) =>
    wanted.some((page) => page === from) ? each : [],
  );
  if (terms.length === 0 && likesIn(found).length > 0 && found.reading.state === 'read')
    return refuse('only-likes');
  const inOrder = terms.toSorted((one, other) => rowOf(one) - rowOf(other));
  const registered = await confirmTerms(ports, found, inOrder);
  return registered.ok ? { ...registered, left: leftIn(ports, found, also) } : registered;
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
  const rows = readList(table, how, { headings: proposed.headings, committee, today });
  const isLeft = ({ is }: ReadRow): boolean =>
    is === 'unclear' ||
    is === 'hidden' ||
    (is === 'closed' && !also.closed) ||
    (is === 'standing' && !also.recurring);
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
