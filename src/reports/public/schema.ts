import { z } from 'zod';

import { PUBLIC_STATUSES } from '../../domain/assignments/public-facts.ts';
import { OUTCOME_KINDS } from '../../domain/assignments/recorded-outcome.ts';
import { PUBLIC_PARTS } from '../../domain/committee/public-view.ts';

/** Of the form below: it is raised when a field changes its meaning or goes, not when one is added. */
export const PUBLIC_VERSION = 1;

const day = z.iso.date();

const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting'), meeting: day, day }),
  z.object({ kind: z.literal('date'), day }),
  z.object({ kind: z.literal('period'), text: z.string(), day }),
  z.object({ kind: z.literal('standing'), text: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

const became = z.object({
  is: z.enum([...OUTCOME_KINDS, 'closed']),
  on: day.nullable(),
  paragraph: z.string().nullable(),
});

/** What the committee does not show is absent; what is unknown is null. */
export const publicAssignment = z.object({
  label: z.string(),
  words: z.string().optional(),
  caseNumber: z.string().nullable().optional(),
  decision: z
    .object({
      on: day.nullable(),
      paragraph: z.string().nullable(),
      givenBy: z.string().nullable(),
    })
    .optional(),
  /** An office or a body; never a person. */
  holder: z.string().nullable().optional(),
  status: z.enum(PUBLIC_STATUSES).optional(),
  dates: z.object({ due, first: day.nullable() }).optional(),
  became: z.array(became).optional(),
});

export const publicData = z.object({
  $schema: z.string(),
  format: z.literal('bevaka-public'),
  version: z.literal(PUBLIC_VERSION),
  committee: z.object({
    code: z.string(),
    name: z.string(),
    authority: z.string().nullable(),
    contact: z.string().nullable(),
    page: z.url(),
  }),
  language: z.enum(['sv', 'en']),
  shows: z.array(z.enum(PUBLIC_PARTS)),
  status: z.enum(['open', 'closed', 'all']),
  /** Of the status that was asked for, on all pages. */
  count: z.int(),
  page: z.int(),
  pages: z.int(),
  next: z.url().nullable(),
  assignments: z.array(publicAssignment),
});

export type PublicData = z.infer<typeof publicData>;
