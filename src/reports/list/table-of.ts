import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { proposedFor } from './document.ts';
import { cellsOf } from './cells-of.ts';
import { COLUMNS } from './columns.ts';
import { listWordsIn } from './words.ts';

/**
 * The list as one table of texts, for programs that sort: its days are ISO dates, and what is
 * proposed stands with each row, for a table has no other place for it.
 */
export function tableOf(list: AssignmentList): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { language } = list;
  const telling = { language, dayText: (day: string) => day };
  const words = listWordsIn(language);
  const rows = list.groups.flatMap((group) => group.rows);
  return {
    headings: [...COLUMNS.map((key) => words.columns[key]), words.proposal],
    rows: rows.map((row) => {
      const cells = cellsOf(row, telling);
      return [...COLUMNS.map((key) => cells[key]), proposedFor(row, telling)];
    }),
  };
}
