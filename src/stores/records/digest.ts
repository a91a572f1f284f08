import { z } from 'zod';

import type { Digest, DigestLine } from '../../domain/ladder/digest.ts';
import { causes, day, id, instant, milestoneName, ordinal, person } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

const line = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('milestone'),
    assignment: id,
    milestone: milestoneName,
    day,
    step: z.int(),
    level: z.enum(['owner', 'director', 'secretary']),
  }),
  z.object({ kind: z.literal('no-due'), assignment: id, month: z.string() }),
  z.object({ kind: z.literal('diary'), assignment: id, month: z.string() }),
  z.object({ kind: z.literal('not-accepted'), assignment: id }),
  z.object({ kind: z.literal('office-vacant'), assignment: id, title: z.string() }),
  z.object({ kind: z.literal('outcome'), assignment: id, meeting: id }),
  z.object({ kind: z.literal('agenda-list'), assignment: id, meeting: id }),
  z.object({ kind: z.literal('policies'), assignment: id, on: day }),
  z.object({ kind: z.literal('retention'), assignment: id, on: day }),
  z.object({ kind: z.literal('late-paper'), assignment: id, version: ordinal, on: day }),
  z.object({ kind: z.literal('late-reason'), assignment: id, version: ordinal, on: day }),
  z.object({ kind: z.literal('extension-asked'), assignment: id, at: instant, on: day }),
  z.object({ kind: z.literal('undelivered'), assignment: id, person }),
  z.object({ kind: z.literal('account-gone'), assignment: id, person }),
  z.object({ kind: z.literal('draft-waits'), assignment: id, version: ordinal, step: z.int() }),
  z.object({ kind: z.literal('changes-asked'), assignment: id, version: ordinal, step: z.int() }),
  z.object({
    kind: z.literal('while-away'),
    assignment: id,
    deputy: person,
    from: day,
    to: day,
  }),
]) satisfies z.ZodType<DigestLine>;

export const digest = z.object({
  id,
  version: ordinal,
  team: id,
  person,
  day,
  lines: z.array(line),
  settled: z.boolean(),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<Digest>;
