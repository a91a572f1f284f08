import { type ListReading, readList } from '../../domain/backlog/read-list.ts';
import type { ReadRow } from '../../domain/backlog/read-row.ts';
import { standingTerms } from '../../domain/backlog/standing-terms.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import { isSameTask, plainDeliverable } from '../../domain/assignments/same-task.ts';
import { closedBefore, closedLabels } from './closed-before.ts';
import { firstOfEach } from '../../domain/backlog/rows-repeated.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Like, likeOf } from '../assignments/likes-of.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { ConfirmedPage } from '../ports/stored-reading.ts';
import { write } from '../records/write.ts';
import type { DueView } from '../views/assignment-view.ts';
import { dueView } from '../views/facts-shown.ts';
import { type ListAsked, type ListRead, listRead } from './list-read.ts';

export type Registrable = Extract<ReadRow, { is: 'open' | 'closed' | 'standing' }>;

/** A row that can be registered, with what it is due for and the assignment that it already is. */
export type RegistrableRow = Registrable & {
  readonly due: DueView;
  /** The label of the assignment that it is; null for a new one. */
  readonly registeredAs: string | null;
  /** The label of the closed one that a closed row was taken in as before, or came of a list and was closed since. */
  readonly closedAs: string | null;
  /** The number of the first row that says the very same; null for that one. */
  readonly sameAs: number | null;
  /** The open assignment that a new one is like. */
  readonly like: Like | null;
};

export type ShownRow = RegistrableRow | Exclude<ReadRow, Registrable>;

/** What a list would register, and what is unclear in it; nothing is registered yet. */
export type DryRun = {
  readonly ok: true;
  readonly committee: Committee;
  /** The stored reading that the press registers. */
  readonly reading: string;
  readonly rows: readonly ShownRow[];
  readonly today: Day;
  readonly how: ListReading;
};

/**
 * What is registered of a list, each in a page of its own; closed and standing rows, and those that
 * are like what is open or like another row, only if asked for. Closed and standing rows that stand
 * there twice are registered once, whatever is asked for.
 */
export const LIST_PAGES = { open: 0, closed: 1, standing: 2, likes: 3, repeated: 4 } as const;

/** Reads every row, with other columns or what was mended where that is given, and keeps what is clear. */
export async function dryRun(
  ports: Ports,
  request: ListAsked & { readonly change?: Partial<ListReading> },
): Promise<DryRun | Refusal> {
  const found = await listRead(ports, request);
  if (!found.ok) return found;
  return readRows(ports, { ...found, how: { ...found.how, ...request.change } });
}

/** The same for who is known to be allowed to. */
export async function readRows(ports: Ports, list: ListRead): Promise<DryRun | Refusal> {
  const { committee, reading, table, how, today } = list;
  const { headings } = list.proposed;
  const read = readList(table, how, { headings, committee, today });
  const labelOf = labelsIn(await ports.store.openOfCommittee(committee.id));
  const closedAs = closedLabels(await closedBefore(ports, committee, read), {
    committee,
    closed: ports.closed,
  });
  const sameAs = firstOfEach(read);
  const rows = await Promise.all(
    read.map(async (each): Promise<ShownRow> => {
      if (!('terms' in each)) return each;
      const row =
        each.is === 'standing'
          ? { ...each, terms: standingTerms(each, { committee, today }) }
          : each;
      const due = dueView(row.terms, committee, { today, closed: ports.closed });
      const registeredAs = labelOf(row);
      const isNew = row.is === 'open' && registeredAs === null;
      const like = isNew ? await likeOf(ports, committee, row.terms) : null;
      return { ...row, due, registeredAs, closedAs: closedAs(row), sameAs: sameAs(row), like };
    }),
  );
  const after = { ...reading, list: how, pages: pagesOf(rows) };
  const written = await write(ports, 'reading', { before: reading, after });
  if (!written.ok) return refuse('crowded');
  return { ok: true, committee, reading: reading.id, rows, today, how };
}

function pagesOf(rows: readonly ShownRow[]): readonly ConfirmedPage[] {
  const fresh = rows.flatMap((row) => ('terms' in row && isFresh(row) ? [row] : []));
  return PAGES.map((page) => ({
    from: LIST_PAGES[page],
    terms: fresh.flatMap((row) => (pageOf(row) === page ? [row.terms] : [])),
  }));
}

const PAGES = ['open', 'closed', 'standing', 'likes', 'repeated'] as const;

/** Whether it is no assignment yet, neither an open nor a closed one. */
export function isFresh({ registeredAs, closedAs }: RegistrableRow): boolean {
  return registeredAs === null && closedAs === null;
}

function pageOf({ is, like, sameAs }: RegistrableRow): (typeof PAGES)[number] {
  if (like === null && sameAs === null) return is;
  return is === 'open' ? 'likes' : 'repeated';
}

/**
 * The open assignment that a row is, by its words first: a thousand rows are not compared with a
 * thousand assignments each. What the list says is closed may have had another date.
 */
function labelsIn(open: readonly Assignment[]): (row: Registrable) => string | null {
  const alike = new Map<string, Assignment[]>();
  for (const each of open) {
    const words = plainDeliverable(each.deliverable);
    alike.set(words, [...(alike.get(words) ?? []), each]);
  }
  return ({ is, terms }) => {
    const found = alike.get(plainDeliverable(terms.deliverable)) ?? [];
    const isIt = (each: Assignment): boolean =>
      isSameTask(each, is === 'open' ? terms : { ...terms, due: each.due });
    return found.find(isIt)?.label ?? null;
  };
}
