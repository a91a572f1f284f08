import { z } from 'zod';

import type { Listed } from '../../domain/assignments/origin.ts';
import { COLUMN_NAMES } from '../../domain/backlog/columns.ts';
import type { ListRow } from '../../domain/backlog/list-row.ts';
import type { ListReading } from '../../domain/backlog/read-list.ts';
import { count, day, ordinal } from './basic.ts';

export const listRow = z.object({
  row: ordinal,
  cells: z.array(z.string()),
  struck: z.array(count),
  isHidden: z.boolean(),
}) satisfies z.ZodType<ListRow>;

const columnName = z.enum(COLUMN_NAMES);

export const listReading = z.object({
  columns: z.partialRecord(columnName, count),
  mended: z.array(z.object({ row: ordinal, column: columnName, words: z.string() })),
  withHidden: z.boolean(),
}) satisfies z.ZodType<ListReading>;

export const listed = z.object({
  row: ordinal,
  notes: z.array(z.object({ heading: z.string(), text: z.string() })),
  firstDue: day.nullable(),
  closed: z.object({ words: z.string(), on: day.nullable() }).nullable(),
  recurring: z.string().nullable(),
}) satisfies z.ZodType<Listed>;
