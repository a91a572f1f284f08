import { columnsIn } from '../domain/backlog/columns.ts';
import { type ReadRow, readRow } from '../domain/backlog/read-row.ts';
import type { Committee } from '../domain/committee.ts';
import { dayIn } from '../domain/day.ts';
import type { Doer } from './change-assignment.ts';
import { confirmReading } from './confirm-reading.ts';
import { keepReading } from './keep-reading.ts';
import type { SharedFile } from './ports/files.ts';
import type { Ports } from './ports/ports.ts';
import { whyNoText } from './read-file.ts';
import { refuse, type Refusal } from './refusal.ts';
import { mayRegister, type Registered } from './register.ts';

/** More rows are no backlog of one committee. */
const MOST_ROWS = 500;

/** What a list would register, and what is unclear in it; nothing is registered yet. */
export type DryRun = {
  readonly ok: true;
  readonly committee: Committee;
  /** The stored reading that the press registers. */
  readonly reading: string;
  readonly rows: readonly ReadRow[];
};

/** Reads the office's list of open assignments, and keeps what is clear in it until it is confirmed. */
export async function readBacklog(
  ports: Ports,
  request: { readonly committee: Committee; readonly doer: Doer; readonly file: SharedFile },
): Promise<DryRun | Refusal> {
  const { committee, doer, file } = request;
  const refused = await mayRegister(ports, committee, doer);
  if (refused !== null) return refused;
  const given = await ports.files.table(committee.team, file);
  if (!given.ok) return refuse(whyNoText(given.why));
  const [headings = [], ...rest] = given.rows;
  const columns = columnsIn(headings);
  if (columns === null) return refuse('no-columns');
  if (rest.length > MOST_ROWS) return refuse('file-too-much');
  const today = dayIn(ports.clock.now(), committee.timeZone);
  const rows = rest.map((cells, index) =>
    readRow(cells, { row: index + 2, columns, committee, today }),
  );
  const terms = rows.flatMap((row) => (row.ok ? [row.terms] : []));
  const text = given.rows.map((cells) => cells.join('\t')).join('\n');
  const pages = [{ from: 0, terms }];
  const reading = await keepReading(ports, request, { text, decidedOn: null, findings: [], pages });
  if (reading === null) return refuse('crowded');
  return { ok: true, committee, reading: reading.id, rows };
}

/** Registers every clear row, once: a card each, and one message to each holder. */
export function confirmBacklog(
  ports: Ports,
  { reading, doer }: { readonly reading: string; readonly doer: Doer },
): Promise<Registered | Refusal> {
  return confirmReading(ports, { reading, doer, page: { from: 1, terms: [] } });
}
