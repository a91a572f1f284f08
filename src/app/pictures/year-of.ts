import type { Assignment } from '../../domain/assignments/assignment.ts';
import { milestonesOf } from '../../domain/assignments/milestones.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { hasStarted } from '../../domain/committee/meetings.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Year, YearMeeting } from '../ports/picture.ts';
import type { Ports } from '../ports/ports.ts';
import { openOrEnded } from '../records/open-or-ended.ts';
import { withoutHeads } from '../views/without-heads.ts';

export type YearAsked = {
  readonly person: Person;
  readonly committee: WhichCommittee;
  /** Null for the one that it is. */
  readonly year: number | null;
};

/** A committee's meetings of a year, and the days on which something is due on the way to them. */
export async function yearOf(
  ports: Ports,
  request: YearAsked,
): Promise<{ readonly ok: true; readonly committee: Committee; readonly picture: Year } | Refusal> {
  const found = await committeeFor(ports, request, 'status');
  if (!found.ok) return found;
  const { committee } = found;
  const madeOn = todayIn(ports, committee);
  const year = request.year ?? Number(madeOn.slice(0, 4));
  const all = await dueSince(ports, committee, { year, madeOn });
  const picture: Year = {
    is: 'year',
    committee: { code: committee.code, name: committee.name },
    year,
    madeOn,
    meetings: committee.meetings
      .filter(({ day }) => isIn(day, year))
      .map((each) => meetingIn(each, { ports, committee, all }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
    load: loadOf(all, { committee, ports, year }),
    closed: closedIn(year, committee, ports),
  };
  return { ok: true, committee, picture };
}

/** What was registered by mistake was due for nothing. */
async function dueSince(
  { store }: Ports,
  committee: Committee,
  { year, madeOn }: { readonly year: number; readonly madeOn: Day },
): Promise<readonly Assignment[]> {
  const from = `${year}-01-01`;
  const all = await openOrEnded(store, committee, {
    from: from < madeOn ? from : madeOn,
    to: madeOn,
  });
  return withoutHeads(all).filter(({ ending }) => ending?.is !== 'void');
}

function meetingIn(
  meeting: Meeting,
  of: {
    readonly ports: Ports;
    readonly committee: Committee;
    readonly all: readonly Assignment[];
  },
): YearMeeting {
  const { id, day } = meeting;
  const assignments = of.all.filter(({ due }) => due.kind === 'meeting' && due.meeting === id);
  return { day, state: stateOf(meeting, of), assignments: assignments.length };
}

function stateOf(
  meeting: Meeting,
  { ports, committee }: { readonly ports: Ports; readonly committee: Committee },
): YearMeeting['state'] {
  if (meeting.state === 'cancelled') return 'cancelled';
  return hasStarted(meeting, ports.now, committee.timeZone) ? 'held' : 'planned';
}

/** What the people who work with assignments have to bring; the secretary's own days come by themselves. */
function loadOf(
  all: readonly Assignment[],
  {
    committee,
    ports,
    year,
  }: { readonly committee: Committee; readonly ports: Ports; readonly year: number },
): Year['load'] {
  const closed = openDaysOf(committee, ports.closed);
  const counts = new Map<Day, number>();
  for (const assignment of all)
    for (const { day, metBy } of milestonesOf(assignment, committee, closed))
      if (metBy !== 'day' && isIn(day, year)) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, count]) => ({ day, count }));
}

function closedIn(year: number, committee: Committee, ports: Ports): ReadonlySet<Day> {
  const open = openDaysOf(committee, ports.closed);
  const found = new Set<Day>();
  for (let day = `${year}-01-01`; isIn(day, year); day = addDays(day, 1))
    if (!open.isOpen(day)) found.add(day);
  return found;
}

function isIn(day: Day, year: number): boolean {
  return day.startsWith(`${year}-`);
}
