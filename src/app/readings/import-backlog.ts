import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { SharedFile } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { type DryRun, readRows } from './dry-run.ts';
import { listOf, type ListRead } from './list-read.ts';
import { storeReading } from './store-reading.ts';
import { whyNoText } from './why-no-text.ts';

/** More rows are no backlog of one committee: a thousand, and what stands above them. */
const MOST_ROWS = 1030;

/**
 * Reads the office's list of assignments, and keeps it until it is confirmed: row by row where its
 * columns are sure; where they are not they are asked about first.
 */
export async function readBacklog(
  ports: Ports,
  request: { readonly committee: Committee; readonly doer: Doer; readonly file: SharedFile },
): Promise<ListRead | DryRun | Refusal> {
  const { committee, doer, file } = request;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  if (!found.ok) return found;
  const read = await ports.files.table(committee.team, file);
  // Of decisions it is said which files can be read; a list is of other kinds.
  if (!read.ok) return refuse(read.why === 'not-text' ? 'no-columns' : whyNoText(read.why));
  const { rows: table } = read;
  if (table.length > MOST_ROWS) return refuse('list-too-long');
  if (!table.some(({ cells }) => cells.length > 1)) return refuse('no-columns');
  const kept = { text: '', table, decidedOn: null, findings: [], pages: [] };
  const reading = await storeReading(ports, request, kept);
  if (reading === null) return refuse('crowded');
  const list = listOf(ports, { committee, reading, table });
  return list.proposed.isSure ? readRows(ports, list) : list;
}
