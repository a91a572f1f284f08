import { z } from 'zod';

import type { StoredReading } from '../../app/ports/stored-reading.ts';
import { causes, count, day, id, instant, ordinal, person } from './basic.ts';
import { listReading, listRow } from './list.ts';
import { finding } from './finding.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';
import { terms } from './terms.ts';

export const reading = z.object({
  id,
  version: ordinal,
  team: id,
  committee: id.nullable(),
  by: person,
  at: instant,
  text: z.string(),
  table: z.array(listRow).optional(),
  list: listReading.optional(),
  decidedOn: day.nullable(),
  findings: z.array(finding),
  chosen: z.array(count),
  leftOut: z.array(count),
  pages: z
    .array(z.object({ from: count, terms: z.array(terms), left: z.unknown().optional() }))
    .default([]),
  state: z.enum(['read', 'confirming', 'confirmed', 'left']),
  assignments: z.array(z.object({ id, number: ordinal, terms })),
  weededAt: instant.nullable(),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<StoredReading>;
