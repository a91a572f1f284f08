import type { Columns } from '../../../src/domain/backlog/columns.ts';
import type { ListRow } from '../../../src/domain/backlog/list-row.ts';
import { proposeColumns } from '../../../src/domain/backlog/propose-columns.ts';
import { readList } from '../../../src/domain/backlog/read-list.ts';
import type { ReadRow } from '../../../src/domain/backlog/read-row.ts';
import type { Mended } from '../../../src/domain/backlog/row-cells.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';

/** The rows of a list, read by the columns that are proposed or by those that are given. */
export function listed(
  rows: readonly ListRow[],
  how: {
    readonly committee: Committee;
    readonly today: string;
    readonly columns?: Columns;
    readonly mended?: readonly Mended[];
    readonly withHidden?: boolean;
  },
): readonly ReadRow[] {
  const { committee, today, mended = [], withHidden = false } = how;
  const proposed = proposeColumns(rows, { committee, today });
  const { columns = proposed.columns } = how;
  const { headings } = how.columns === undefined ? proposed : { headings: null };
  return readList(rows, { columns, mended, withHidden }, { headings, committee, today });
}
