import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { isHeadingsAgain } from './headings.ts';
import type { ListRow } from './list-row.ts';
import type { ProposedColumns } from './propose-columns.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { cellsOf, type Mended, onOneLine } from './row-cells.ts';
import { type Subheading, subheadingIn } from './subheadings.ts';
import type { Columns } from './columns.ts';

/** How a list is to be read. */
export type ListReading = {
  readonly columns: Columns;
  readonly mended: readonly Mended[];
  /** Whether rows that are hidden in the file count as the others. */
  readonly withHidden: boolean;
};

/** Reads every row below the headings, each by its committee's offices and calendar. */
export function readList(
  rows: readonly ListRow[],
  { columns, mended, withHidden }: ListReading,
  place: {
    readonly headings: ProposedColumns['headings'];
    readonly committee: Committee;
    readonly today: Day;
  },
): readonly ReadRow[] {
  const { headings, committee, today } = place;
  const found: ReadRow[] = [];
  let subheading: Subheading | null = null;
  for (const each of rows) {
    if (headings !== null && each.row <= headings.row) continue;
    if (headings !== null && isHeadingsAgain(each.cells, columns)) continue;
    const heading = subheadingIn(each, columns);
    if (heading !== null) {
      subheading = heading;
      found.push({ is: 'heading', row: each.row, words: heading.text });
      continue;
    }
    const cells = cellsOf(each, { columns, mended, headings: headings?.cells ?? [] });
    const read = readRow(cells, { row: each.row, committee, today, subheading });
    const isLeft = each.isHidden && !withHidden && read.is !== 'closed';
    const words = onOneLine(cells.of('deliverable'));
    found.push(isLeft ? { is: 'hidden', row: each.row, words } : read);
  }
  return found;
}
