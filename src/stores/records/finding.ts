import { z } from 'zod';

import type { DuePhrase } from '../../domain/dates/due-phrase.ts';
import type {
  BeforeMeaning,
  DueMeaning,
  TimeMeaning,
} from '../../domain/dates/times/due-meaning.ts';
import type { Span } from '../../domain/text/span.ts';
import { MINUTES_SAID } from '../../domain/assignments/minutes-said.ts';
import type { Finding } from '../../domain/reading/finding.ts';
import type { Doubt } from '../../domain/reading/orders/doubt.ts';
import { count, day } from './basic.ts';
import { standingMeaning } from './standing.ts';

const year = z.int().nullable();
const month = z.int().min(1).max(12);

const span = z.object({ from: count, to: count }) satisfies z.ZodType<Span>;

const timeMeaning = z.discriminatedUnion('is', [
  z.object({ is: z.literal('day'), year, month, day: z.int().min(1).max(31) }),
  z.object({ is: z.literal('month'), year, month }),
  z.object({
    is: z.literal('week'),
    year,
    week: z.int().min(1).max(53),
    weekday: z.int().min(1).max(7).nullable(),
  }),
  z.object({
    is: z.literal('weekday-of-month'),
    nth: z.int().min(-1).max(5),
    weekday: z.int().min(1).max(7),
    year,
    month,
  }),
  z.object({ is: z.literal('months'), year, first: z.int(), last: z.int() }),
  z.object({ is: z.literal('end-of'), what: z.enum(['month', 'half-year', 'year']), year }),
  z.object({ is: z.literal('coming-day'), days: count, weekday: count.nullable() }),
  z.object({
    is: z.literal('nth-meeting'),
    nth: z.int(),
    months: z.object({ year, first: z.int(), last: z.int() }).nullable(),
  }),
  z.object({
    is: z.literal('within'),
    count: count,
    unit: z.enum(['days', 'weeks', 'months', 'years']),
  }),
  z.object({ is: z.literal('next-meeting') }),
  z.object({ is: z.literal('last-meeting') }),
  z.object({ is: z.literal('period'), from: day.nullable(), to: day.nullable() }),
  standingMeaning,
  z.object({ is: z.literal('none') }),
]) satisfies z.ZodType<TimeMeaning>;

const beforeMeaning = z.object({
  is: z.literal('before'),
  count: count.nullable(),
  unit: z.enum(['days', 'working-days', 'weeks', 'months']),
  of: z.enum(['meeting', 'dispatch']),
  time: timeMeaning,
}) satisfies z.ZodType<BeforeMeaning>;

const meaning = z.union([timeMeaning, beforeMeaning]) satisfies z.ZodType<DueMeaning>;

const duePhrase = z.object({
  kind: z.enum(['meeting', 'date', 'period', 'none']),
  text: z.string(),
  span,
  meaning,
}) satisfies z.ZodType<DuePhrase>;

const doubt = z.discriminatedUnion('field', [
  z.object({
    field: z.literal('holder'),
    because: z.enum(['weak-order', 'several-holders', 'unsure']),
  }),
  z.object({
    field: z.literal('due'),
    because: z.enum(['no-due', 'loose-due', 'several-dues', 'said-later', 'unsure']),
  }),
  z.object({
    field: z.literal('deliverable'),
    because: z.enum(['maybe', 'picked', 'extension', 'proposed-only', 'unsure']),
  }),
]) satisfies z.ZodType<Doubt>;

/** As doubts were stored before they had reasons. */
const doubtWithoutReason = z
  .enum(['holder', 'due', 'deliverable'])
  .transform((field): Doubt => ({ field, because: 'unsure' }));

export const finding = z.object({
  holder: z.string(),
  deliverable: z.string(),
  reportsTo: z.string().nullable(),
  due: duePhrase.nullable(),
  dueIso: z.string().nullable(),
  caseNumber: z.string().nullable(),
  caseTitle: z.string().nullable(),
  paragraph: z.string().nullable(),
  decidedOn: day.nullable(),
  minutes: z.enum(MINUTES_SAID).nullable().default(null),
  sentTo: z.array(z.string()),
  basis: z.array(z.string()),
  wording: z.string(),
  span,
  doubts: z.array(z.union([doubt, doubtWithoutReason])),
}) satisfies z.ZodType<Finding>;
