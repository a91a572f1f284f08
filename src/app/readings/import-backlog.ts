import type { Columns } from '../../domain/backlog/columns.ts';
import { proposeColumns, type ProposedColumns } from '../../domain/backlog/propose-columns.ts';
import { type ReadRow, readRow } from '../../domain/backlog/read-row.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Doer } from '../deeds/doer.ts';
import { confirmPage, writePage, readingOf } from './confirm-reading.ts';
import { type Like, likeOf } from '../assignments/likes-of.ts';
import { storeReading } from './store-reading.ts';
import type { SharedFile } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { whyNoText } from './why-no-text.ts';
import { isSameTask } from '../../domain/assignments/same-task.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { DueView } from '../views/assignment-view.ts';
import { dueView } from '../views/facts-shown.ts';
import type { Registered } from '../assignments/register.ts';
import { todayIn } from '../deeds/today.ts';

/** More rows are no backlog of one committee. */
const MOST_ROWS = 500;

type Table = readonly (readonly string[])[];

/** A row, and where it is clear what it is due for and whether it is an open assignment already. */
export type ShownRow =
  | (Extract<ReadRow, { ok: true }> & {
      readonly due: DueView;
      /** The label of the assignment that it is; null for a new one. */
      readonly registeredAs: string | null;
      /** The open assignment that it is like, where it is none. */
      readonly like: Like | null;
    })
  | Extract<ReadRow, { ok: false }>;

/** What a list would register, and what is unclear in it; nothing is registered yet. */
export type DryRun = {
  readonly ok: true;
  readonly committee: Committee;
  /** The stored reading that the press registers. */
  readonly reading: string;
  readonly rows: readonly ShownRow[];
  readonly today: Day;
  /** Which column was taken for what. */
  readonly columns: Columns;
};

/** A list whose columns are proposed; where that is unsure they are asked about first. */
export type ListToSort = {
  readonly ok: true;
  readonly committee: Committee;
  readonly reading: string;
  readonly table: Table;
  readonly proposed: ProposedColumns;
};

/**
 * Reads the office's list of open assignments, and keeps it until it is confirmed: row by row where
 * its columns are sure.
 */
export async function readBacklog(
  ports: Ports,
  request: { readonly committee: Committee; readonly doer: Doer; readonly file: SharedFile },
): Promise<ListToSort | DryRun | Refusal> {
  const { committee, doer, file } = request;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  if (!found.ok) return found;
  const read = await ports.files.table(committee.team, file);
  // Of decisions it is said which files can be read; a list is of other kinds.
  if (!read.ok) return refuse(read.why === 'not-text' ? 'no-columns' : whyNoText(read.why));
  const { rows: table } = read;
  if (table.length > MOST_ROWS) return refuse('list-too-long');
  if (!table.some((cells) => cells.length > 1)) return refuse('no-columns');
  const kept = { text: '', table, decidedOn: null, findings: [], pages: [] };
  const reading = await storeReading(ports, request, kept);
  if (reading === null) return refuse('crowded');
  const list = listOf(ports, committee, { reading: reading.id, table });
  const { isSure, columns } = list.proposed;
  return isSure ? readRows(ports, { committee, reading, table }, columns) : list;
}

/** The same list again, to choose its columns by hand. */
export async function backlogOf(
  ports: Ports,
  request: { readonly reading: string; readonly doer: Doer },
): Promise<ListToSort | Refusal> {
  const found = await listRead(ports, request);
  if (!found.ok) return found;
  const { committee, reading, table } = found;
  return listOf(ports, committee, { reading: reading.id, table });
}

/** Reads every row by its columns, and keeps what is clear until it is confirmed. */
export async function dryRun(
  ports: Ports,
  request: { readonly reading: string; readonly doer: Doer; readonly columns: Columns },
): Promise<DryRun | Refusal> {
  const found = await listRead(ports, request);
  return found.ok ? readRows(ports, found, request.columns) : found;
}

async function readRows(
  ports: Ports,
  { committee, reading, table }: Omit<ListRead, 'ok'>,
  columns: Columns,
): Promise<DryRun | Refusal> {
  const today = todayIn(ports, committee);
  const { headed } = proposeColumns(table, { committee, today });
  const rows = table
    .map((cells, index) => readRow(cells, { row: index + 1, columns, committee, today }))
    .slice(headed ? 1 : 0);
  const open = await ports.store.openOfCommittee(committee.id);
  const shown = await Promise.all(
    rows.map(async (row): Promise<ShownRow> => {
      if (!row.ok) return row;
      const registeredAs = open.find((each) => isSameTask(each, row.terms))?.label ?? null;
      const like = registeredAs === null ? await likeOf(ports, committee, row.terms) : null;
      return { ...row, due: dueView(row.terms, committee, today), registeredAs, like };
    }),
  );
  const fresh = shown.flatMap((row) => (row.ok && row.registeredAs === null ? [row] : []));
  const termsWhere = (isLike: boolean) =>
    fresh.flatMap(({ like, terms }) => ((like !== null) === isLike ? [terms] : []));
  const clear = await writePage(
    ports,
    { reading, committee },
    { from: 0, terms: termsWhere(false) },
  );
  if (!clear.ok) return clear;
  const kept = await writePage(ports, clear, { from: LIKES, terms: termsWhere(true) });
  if (!kept.ok) return kept;
  return { ok: true, committee, reading: reading.id, rows: shown, today, columns };
}

/** Kept apart from the clear rows, as a page after theirs: rows that are like what is open. */
const LIKES = 1;

/**
 * Registers every clear row, once: a card each, and one message to each holder. Those that are like
 * open assignments only where somebody said so.
 */
export async function confirmBacklog(
  ports: Ports,
  request: { readonly reading: string; readonly doer: Doer; readonly withLikes: boolean },
): Promise<Registered | Refusal> {
  const found = await readingOf(ports, request);
  if (!found.ok) return found;
  const likes = request.withLikes
    ? found.reading.pages.find(({ from }) => from === LIKES)
    : undefined;
  const page = { from: LIKES, terms: likes?.terms ?? [] };
  const clear = found.reading.pages.filter(({ from }) => from < LIKES);
  const count = [...clear, page].reduce((sum, { terms }) => sum + terms.length, 0);
  if (count === 0 && found.reading.state === 'read') return refuse('only-likes');
  return confirmPage(ports, found, page);
}

type ListRead = {
  readonly ok: true;
  readonly committee: Committee;
  readonly reading: StoredReading;
  readonly table: Table;
};

/** A list that is registered already must not change under what it registered. */
async function listRead(
  ports: Ports,
  request: { readonly reading: string; readonly doer: Doer },
): Promise<ListRead | Refusal> {
  const found = await readingOf(ports, request);
  if (!found.ok) return found;
  const { committee, reading } = found;
  if (reading.state !== 'read' || reading.table === undefined) return refuse('already-registered');
  return { ok: true, committee, reading, table: reading.table };
}

function listOf(
  ports: Ports,
  committee: Committee,
  { reading, table }: Pick<ListToSort, 'reading' | 'table'>,
): ListToSort {
  const today = todayIn(ports, committee);
  const proposed = proposeColumns(table, { committee, today });
  return { ok: true, committee, reading, table, proposed };
}
