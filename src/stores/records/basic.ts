import { z } from 'zod';

import type { KeptCause } from '../../app/ports/cause.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { Person } from '../../domain/record/person.ts';
import {
  kindOf,
  LONGEST_MILESTONE_NAME,
  MET_BY,
  MILESTONE_OWNERS,
  type PlanRow,
} from '../../domain/meetings/plan.ts';

/** An id also names a file, so it holds nothing that could lead out of a folder. */
export const id = z.string().regex(/^\w[\w-]*$/, 'is no id');
export const day = z.iso.date() satisfies z.ZodType<Day>;
export const instant = z.iso.datetime() satisfies z.ZodType<Instant>;
export const count = z.int().nonnegative();
/** 1, 2, … */
export const ordinal = z.int().positive();

export const person = z.object({ team: id, user: id }) satisfies z.ZodType<Person>;

export const slackMessage = z.object({
  channel: z.string(),
  ts: z.string(),
}) satisfies z.ZodType<SlackMessage>;

export const causes = z
  .array(z.object({ id: z.string().min(1), at: instant }))
  .optional() satisfies z.ZodType<readonly KeptCause[] | undefined>;

/** What a button's value is split at is in no name. */
export const milestoneName = z
  .string()
  .min(1)
  .max(LONGEST_MILESTONE_NAME)
  .regex(/^[^|]+$/) satisfies z.ZodType<MilestoneName>;

export const planRow = z
  .object({
    milestone: milestoneName,
    owner: z.enum(MILESTONE_OWNERS).optional(),
    metBy: z.enum(MET_BY).optional(),
    daysBefore: z.int(),
    count: z.enum(['calendar', 'working']),
  })
  // Plans that were stored before a committee could have its own milestones say neither.
  .transform(({ milestone, owner, metBy, ...days }): PlanRow => ({
    ...kindOf(milestone, { ...(owner && { owner }), ...(metBy && { metBy }) }),
    ...days,
  })) satisfies z.ZodType<PlanRow>;
