import { openFeed } from '../../../app/calendars/open-feed.ts';
import type { WhichCommittee } from '../../../app/deeds/find-committee.ts';
import type { Asked } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { OfferedCalendar } from './said.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';

/**
 * A committee's calendar with its secret address, or the person's own where that is null.
 * @param anew a new address, in the place of the one that there was
 */
export async function offered(
  { ports }: ListenerParts,
  { doer }: Pick<Asked, 'doer'>,
  committee: WhichCommittee,
  anew = false,
): Promise<{ readonly ok: true; readonly calendar: OfferedCalendar } | Refusal> {
  const opened = await openFeed(ports, { doer, committee, anew });
  return opened.ok ? { ok: true, calendar: opened } : opened;
}
