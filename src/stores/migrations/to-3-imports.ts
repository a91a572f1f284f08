import type { RawRecord, Step } from './step.ts';

/**
 * A list's rows say which of the file's they are; of those that were kept before, nobody had left
 * out an empty one that could be known.
 */
export const IMPORTS_TO_3: Step['of'] = { reading: withNumberedRows };

function withNumberedRows(record: RawRecord): RawRecord {
  const { table } = record;
  if (!Array.isArray(table)) return record;
  const rows = table.map((cells: unknown, at) => ({
    row: at + 1,
    cells,
    struck: [],
    isHidden: false,
  }));
  return { ...record, table: rows };
}
