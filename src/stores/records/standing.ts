import { z } from 'zod';

import type { Occurrence } from '../../domain/assignments/assignment.ts';
import type { DueMeaning } from '../../domain/dates/times/due-meaning.ts';
import type { Rhythm, StandingRule } from '../../domain/rhythm/rhythm.ts';
import { day, id, ordinal } from './basic.ts';

const month = z.int().min(1).max(12).nullable();

const rhythm = z.discriminatedUnion('is', [
  z.object({ is: z.literal('meeting') }),
  z.object({
    is: z.literal('months'),
    months: ordinal,
    month,
    day: z.int().min(1).max(31).nullable(),
  }),
]) satisfies z.ZodType<Rhythm>;

export const rule = z.object({
  text: z.string(),
  rhythm,
  from: day,
  end: z.discriminatedUnion('is', [
    z.object({ is: z.literal('decision') }),
    z.object({ is: z.literal('date'), day }),
    z.object({ is: z.literal('times'), count: ordinal }),
  ]),
  chosen: z.array(z.object({ name: z.string(), meeting: id })),
}) satisfies z.ZodType<StandingRule>;

export const occurrence = z.object({
  head: z.object({ id, label: z.string() }),
  name: z.string(),
  key: z.string(),
}) satisfies z.ZodType<Occurrence>;

const year = z.int().nullable();

/** What words say of a rule, before a calendar is asked. */
export const standingMeaning = z.object({
  is: z.literal('standing'),
  rhythm,
  from: z.object({ year, month }).nullable(),
  end: z.discriminatedUnion('is', [
    z.object({ is: z.literal('decision') }),
    z.object({ is: z.literal('times'), count: ordinal }),
    z.object({ is: z.literal('through'), year, month }),
  ]),
}) satisfies z.ZodType<Extract<DueMeaning, { is: 'standing' }>>;
