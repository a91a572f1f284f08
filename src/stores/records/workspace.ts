import { z } from 'zod';

import type { Looking, StoredWorkspace } from '../../app/ports/stored-workspace.ts';
import { causes, id, instant, ordinal } from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';

const looking = z
  .enum(['works', 'no-metadata', 'not-allowed'])
  .nullable() satisfies z.ZodType<Looking | null>;

export const workspace = z.object({
  id,
  version: ordinal,
  team: id,
  looking: z.object({ channels: looking, directMessages: looking }),
  resting: z.array(z.object({ place: z.string(), why: z.string(), since: instant })),
  letterhead: z.object({
    authority: z.string().nullable(),
    mark: z.string().nullable(),
    template: z.string().nullable(),
  }),
  handedOut: z.array(z.object({ slackFile: z.string(), until: instant })),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<StoredWorkspace>;
