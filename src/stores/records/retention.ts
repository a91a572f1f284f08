import { z } from 'zod';

import type { Hold, Weeded } from '../../domain/assignments/weeding-marks.ts';
import {
  type LeftOutItem,
  type Retention,
  RETENTION_KINDS,
  type RetentionRule,
  type WeededItem,
  type WeedingRecord,
  type WeedingRun,
} from '../../domain/committee/retention.ts';
import { count, day, id, instant, ordinal, person } from './basic.ts';
import { source } from './history.ts';

const kind = z.enum(RETENTION_KINDS);

const rule = z.object({
  kind,
  months: ordinal,
  paragraph: z.string(),
  decidedOn: day,
}) satisfies z.ZodType<RetentionRule>;

const weededItem = z.object({ kind, label: z.string(), count }) satisfies z.ZodType<WeededItem>;

const leftOutItem = z.object({
  kind,
  label: z.string(),
  why: z.enum(['held', 'not-received', 'void', 'open']),
}) satisfies z.ZodType<LeftOutItem>;

const begun = z.object({
  id,
  by: person,
  actedAs: z.string().nullable(),
  at: instant,
  rules: z.array(rule),
  weeded: z.array(weededItem),
  leftOut: z.array(leftOutItem),
});

const run = begun.extend({
  source,
  left: z.array(z.object({ kind, id, label: z.string() })),
}) satisfies z.ZodType<WeedingRun>;

const record = begun.extend({ endedAt: instant }) satisfies z.ZodType<WeedingRecord>;

export const retention = z.object({
  rules: z.array(rule),
  run: run.nullable(),
  records: z.array(record),
  last: day,
  toldWith: id.nullable(),
}) satisfies z.ZodType<Retention>;

export const hold = z.object({
  reason: z.string(),
  by: person,
  at: instant,
}) satisfies z.ZodType<Hold>;

export const weeded = z.object({
  kind,
  run: id,
  at: instant,
  count,
  left: z.object({
    copies: z.array(z.string()),
    quoting: z.array(id),
    words: z.array(z.string()),
  }),
}) satisfies z.ZodType<Weeded>;
