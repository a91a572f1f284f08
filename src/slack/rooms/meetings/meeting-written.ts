import { meetingOn } from '../../../app/meetings/add-meeting.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { type Refusal, refuse } from '../../../app/deeds/refusal.ts';
import { readMeeting } from '../../typed/meeting-line.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/**
 * The id of the planned meeting on a day that was written, which is added unless it is there: a form
 * that is sent again must not fail for what it added the first time. Null where nothing was written.
 */
export async function meetingWritten(
  parts: ListenerParts,
  words: string | null,
  { id, doer }: { readonly id: string; readonly doer: Doer },
): Promise<{ readonly ok: true; readonly meeting: string | null } | Refusal> {
  if (words === null) return { ok: true, meeting: null };
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return refuse('no-such-committee');
  const given = readMeeting(asTyped(words), todayIn(parts, committee));
  if (given === null) return refuse('bad-day');
  const added = await meetingOn(parts.ports, { committee, doer, ...given });
  return added.ok ? { ok: true, meeting: added.result.id } : added;
}
