import { z } from 'zod';

import type { DueMeaning, DuePhrase, Span } from '../../domain/dates/phrases.ts';
import type { Finding } from '../../domain/reading/finding.ts';
import { count, day } from './basic.ts';

const year = z.int().nullable();
const month = z.int().min(1).max(12);

const span = z.object({ from: count, to: count }) satisfies z.ZodType<Span>;

const meaning = z.discriminatedUnion('is', [
  z.object({ is: z.literal('day'), year, month, day: z.int().min(1).max(31) }),
  z.object({ is: z.literal('month'), year, month }),
  z.object({ is: z.literal('next-meeting') }),
  z.object({ is: z.literal('period'), from: day.nullable(), to: day.nullable() }),
  z.object({ is: z.literal('none') }),
]) satisfies z.ZodType<DueMeaning>;

const duePhrase = z.object({
  kind: z.enum(['meeting', 'date', 'period', 'none']),
  text: z.string(),
  span,
  meaning,
}) satisfies z.ZodType<DuePhrase>;

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
  sentTo: z.array(z.string()),
  basis: z.array(z.string()),
  wording: z.string(),
  span,
  doubts: z.array(z.enum(['holder', 'due', 'deliverable'])),
}) satisfies z.ZodType<Finding>;
