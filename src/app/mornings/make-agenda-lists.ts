import { meetingToListFor } from '../../domain/assignments/list-on-agenda.ts';
import { hasStarted, meetingOf } from '../../domain/committee/meetings.ts';
import { officer } from '../../domain/committee/offices.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { listToReview } from '../views/agenda-list.ts';
import { type CommitteesLine, untold } from './committees-line.ts';
import { windowOf } from './sending-window.ts';

/**
 * Makes the assignment list of each committee that has it on every agenda, on the morning of its
 * final papers. What is kept is what the list says; the paper is made when somebody reviews it.
 */
export async function makeAgendaLists(ports: Ports, team: string, remindAt: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const window = windowOf(ports, committee, remindAt);
    if (!committee.agendaList.isOn || !window.isOpen) continue;
    const closed = openDaysOf(committee, ports.closed);
    const meeting = meetingToListFor(committee, { now: ports.now, today: window.day, closed });
    if (meeting === null) continue;
    const { rows } = await listToReview(ports, committee, meeting);
    const toldWith = rows[0]?.id ?? null;
    const made = { meeting: meeting.id, at: ports.now, toldWith, rows };
    const agendaList = { ...committee.agendaList, made };
    // Somebody was first: it is looked at again at the next heartbeat.
    await writeCommittee(ports, { before: committee, after: { ...committee, agendaList } });
  }
}

/** The lists that were made and of which the secretary, or whoever stands in, is not told yet. */
export async function agendaLines(ports: Ports, team: string): Promise<readonly CommitteesLine[]> {
  const lines: CommitteesLine[] = [];
  for (const committee of await ports.store.committees(team)) {
    const { isOn, made } = committee.agendaList;
    const meeting = isOn && made !== null ? meetingOf(committee, made.meeting) : null;
    if (made === null || made.toldWith === null || meeting?.state !== 'planned') continue;
    if (hasStarted(meeting, ports.now, committee.timeZone)) continue;
    const person = officer(committee, 'secretary', todayIn(ports, committee));
    const of = { assignment: made.toldWith, meeting: meeting.id };
    const line = { kind: 'agenda-list', ...of } as const;
    lines.push(...(await untold(ports, committee, { person, line })));
  }
  return lines;
}
