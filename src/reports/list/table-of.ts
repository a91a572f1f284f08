import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { cellsOf } from './cells-of.ts';
import { COLUMNS } from './columns.ts';
import { listWordsIn } from './words.ts';

/** The list as one table of texts, for programs that sort: its days are ISO dates. */
export function tableOf(list: AssignmentList): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { language } = list;
  const telling = { language, dayText: (day: string) => day };
  const words = listWordsIn(language);
  const rows = list.groups.flatMap((group) => group.rows);
  return {
    headings: COLUMNS.map((key) => words.columns[key]),
    rows: rows.map((row) => {
      const cells = cellsOf(row, telling);
      return COLUMNS.map((key) => cells[key]);
    }),
  };
}
