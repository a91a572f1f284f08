import { z } from 'zod';

import type { JournalEntry } from '../../../app/ports/journal.ts';
import type { Moment } from '../../../app/ports/ports.ts';

const happenedSchema = z.object({
  event: z.object({ event_ts: z.string().regex(/^\d{10}\.\d+$/) }),
});

/** What came in, as it is kept until it has had its effect. */
export function entryOf(
  { now, realNow }: Pick<Moment, 'now' | 'realNow'>,
  cause: string,
  body: JournalEntry['body'],
): JournalEntry {
  const ts = happenedSchema.safeParse(body).data?.event.event_ts ?? null;
  return { cause, now, realNow, ts, body };
}

/** When it came in, also where it is worked off later: what it does is done by that day. */
export function momentOf(cause: string, { now, realNow }: Pick<Moment, 'now' | 'realNow'>): Moment {
  const at = new Date(realNow).toISOString();
  return { now, realNow, cause: { id: cause, at, changed: new Set() } };
}
