import type { ListRow } from '../../domain/backlog/list-row.ts';
import { proposeColumns, type ProposedColumns } from '../../domain/backlog/propose-columns.ts';
import type { ListReading } from '../../domain/backlog/read-list.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { readingOf } from './confirm-reading.ts';

/** A list that was given and is not registered yet, and how it is read so far. */
export type ListRead = {
  readonly ok: true;
  readonly committee: Committee;
  readonly reading: StoredReading;
  readonly table: readonly ListRow[];
  readonly proposed: ProposedColumns;
  readonly how: ListReading;
  readonly today: Day;
};

export type ListAsked = { readonly reading: string; readonly doer: Doer };

/** A list that is registered already must not change under what it registered. */
export async function listRead(ports: Ports, request: ListAsked): Promise<ListRead | Refusal> {
  const found = await readingOf(ports, request);
  if (!found.ok) return found;
  const { committee, reading } = found;
  if (reading.state !== 'read' || reading.table === undefined) return refuse('already-registered');
  return listOf(ports, { committee, reading, table: reading.table });
}

/** As it was last read; at first by the columns that are proposed. */
export function listOf(
  ports: Pick<Ports, 'now'>,
  { committee, reading, table }: Pick<ListRead, 'committee' | 'reading' | 'table'>,
): ListRead {
  const today = todayIn(ports, committee);
  const proposed = proposeColumns(table, { committee, today });
  const { columns } = proposed;
  const how = reading.list ?? { columns, mended: [], withHidden: false };
  return { ok: true, committee, reading, table, proposed, how, today };
}
