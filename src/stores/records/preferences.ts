import { z } from 'zod';

import type { Preferences } from '../../domain/ladder/preferences.ts';
import { causes, day, id, ordinal, person } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

export const preferences = z.object({
  id,
  version: ordinal,
  team: id,
  person,
  remindAt: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  pausedUntil: day.nullable(),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<Preferences>;
