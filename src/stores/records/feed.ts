import { z } from 'zod';

import type { StoredFeed } from '../../app/ports/stored-feed.ts';
import { causes, id, ordinal, person } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

export const feed = z.object({
  id,
  version: ordinal,
  team: id,
  owner: person,
  committee: id.nullable(),
  // 32 bytes: shorter could be guessed.
  secret: z.string().regex(/^[\w-]{43}$/),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<StoredFeed>;
