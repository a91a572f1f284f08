import { z } from 'zod';

import type { AssignmentLink, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { MINUTES, type Origin } from '../../domain/assignments/origin.ts';
import type { TimeBefore } from '../../domain/meetings/time-before.ts';
import { count, day, id, person } from './basic.ts';
import { listed } from './list.ts';
import { rule } from './standing.ts';

const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('office'), title: z.string() }),
  z.object({ kind: z.literal('person'), person }),
  z.object({ kind: z.literal('body'), name: z.string() }),
]) satisfies z.ZodType<Holder>;

const before = z.object({
  count,
  unit: z.enum(['days', 'working-days', 'weeks', 'months']),
  of: z.enum(['meeting', 'dispatch']),
}) satisfies z.ZodType<TimeBefore>;

export const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), meeting: id, before: before.optional() }),
  z.object({ kind: z.literal('date'), day }),
  z.object({ kind: z.literal('period'), text: z.string(), from: day, to: day }),
  z.object({ kind: z.literal('standing'), rule }),
  z.object({ kind: z.literal('none') }),
]) satisfies z.ZodType<Due>;

const decision = {
  caseNumber: z.string().nullable(),
  caseTitle: z.string().nullable(),
  paragraph: z.string().nullable(),
  decidedOn: day.nullable(),
  sentTo: z.array(z.string()),
  basis: z.array(z.string()),
} as const;

const origin = z.object({
  ...decision,
  // Of what was stored before minutes could be confirmed, nobody has said.
  minutes: z.enum(MINUTES).nullable().default(null),
  givenBy: z.object({ id, code: z.string(), name: z.string() }).optional(),
  readAs: z
    .object({
      holder: z.string(),
      deliverable: z.string(),
      due: z.string().nullable(),
      decision: z.object(decision).nullable(),
    })
    .optional(),
  listed: listed.optional(),
}) satisfies z.ZodType<Origin>;

export const link = z.object({ id, label: z.string() }) satisfies z.ZodType<AssignmentLink>;

export const terms = z.object({
  wording: z.string(),
  deliverable: z.string(),
  holder,
  due,
  origin,
  // Assignments that were stored before there were supplements have none and are none.
  parent: link.nullable().default(null),
}) satisfies z.ZodType<AssignmentTerms>;
