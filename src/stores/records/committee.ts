import { z } from 'zod';

import type { Committee, Office } from '../../domain/committee.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { day, id, instant, ordinal, person, planStep } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

const office = z.object({
  title: z.string(),
  role: z.enum(['secretary', 'chair', 'director']).nullable(),
  holdings: z.array(z.object({ person, from: day })),
  deputies: z.array(z.object({ person, from: day, to: day })),
}) satisfies z.ZodType<Office>;

const meeting = z.object({
  id,
  day,
  time: z.string().nullable(),
  state: z.enum(['planned', 'cancelled']),
  addedAt: instant,
}) satisfies z.ZodType<Meeting>;

export const committee = z.object({
  id,
  version: ordinal,
  team: id,
  code: z.string().min(1),
  name: z.string(),
  channel: z.string(),
  timeZone: z.string(),
  language: z.enum(['sv', 'en']),
  offices: z.array(office),
  plan: z.array(planStep),
  meetings: z.array(meeting),
  muted: z.boolean(),
  history: z.array(historyEntry),
  messages: z.array(message),
}) satisfies z.ZodType<Committee>;
