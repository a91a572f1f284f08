import { z } from 'zod';

import { SAYING_KINDS, type StoredSaid } from '../../app/ports/stored-said.ts';
import { causes, id, instant, ordinal } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

export const said = z.object({
  id,
  version: ordinal,
  team: id,
  of: z.object({ kind: z.enum(SAYING_KINDS), id }),
  key: z.string().min(1),
  at: instant,
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })),
  about: z.array(z.object({ assignment: id, shown: z.string() })),
  redacted: z.boolean(),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<StoredSaid>;
