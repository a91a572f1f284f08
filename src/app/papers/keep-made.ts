import type { Committee } from '../../domain/committee/committee.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change, recordAt } from '../records/change.ts';
import { listToReview } from '../views/agenda-list.ts';

/**
 * A list that somebody made anew is the one that later changes are told against; once the papers
 * have gone, the members have the one from before, and that stays.
 */
export async function keepMade(
  ports: Ports,
  { id, agendaList }: Committee,
  meeting: Meeting,
): Promise<void> {
  if (agendaList.made?.meeting !== meeting.id) return;
  const place = recordAt({ ...ports, cause: null }, 'committee', () =>
    ports.store.find('committee', id),
  );
  await change(place, async (before) => {
    const made = before?.agendaList.made ?? null;
    if (before === null || made?.meeting !== meeting.id) return refuse('nothing-changed');
    const { rows, isSent } = await listToReview(ports, before, meeting);
    if (isSent) return refuse('nothing-changed');
    const after = {
      ...before,
      agendaList: { ...before.agendaList, made: { ...made, at: ports.now, rows } },
    };
    return { ok: true, after, result: null };
  });
}
