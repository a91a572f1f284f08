import { z } from 'zod';

import type { HistoryEntry } from '../../domain/history.ts';
import { id, instant, person } from './basic.ts';

export const historyEntry = z.object({
  id,
  at: instant,
  actor: person.nullable(),
  actedAs: z.string().nullable(),
  source: z.enum(['command', 'button', 'form', 'thread', 'message', 'clock', 'sandbox']),
  what: z.enum([
    'committee-added',
    'meeting-added',
    'meeting-moved',
    'meeting-cancelled',
    'meeting-restored',
    'meeting-followed',
    'plan-set',
    'role-set',
    'deputy-set',
    'channel-muted',
    'registered',
    'accepted',
    'delegated',
    'updated',
    'update-edited',
    'update-deleted',
    'draft-submitted',
    'draft-approved',
    'changes-requested',
    'ready-said',
    'snoozed',
    'reminded',
    'nudged',
    'date-set',
    'outcome',
    'extension-asked',
    'extended',
    'extension-refused',
    'edited',
    'voided',
    'reported',
    'closed',
  ]),
  // JSON has no undefined: what was not there before is null once it has been on disk.
  from: z.unknown().default(null),
  to: z.unknown().default(null),
}) satisfies z.ZodType<HistoryEntry>;
