import { stringify } from 'csv-stringify/sync';

import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { tableOf } from '../list/table-of.ts';
import { csvOptions } from './csv-options.ts';

/** The rows of the list as a CSV file. */
export function listCsv(list: AssignmentList): Uint8Array {
  const { headings, rows } = tableOf(list);
  return Buffer.from(stringify([headings, ...rows], csvOptions(list.language)));
}
