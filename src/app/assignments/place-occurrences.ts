import type { Assignment } from '../../domain/assignments/assignment.ts';
import { restartDue } from '../../domain/assignments/restart-due.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { meetingOf, plannedFrom } from '../../domain/committee/meetings.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import { addDays } from '../../domain/days/day.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { ChosenMeeting } from '../../domain/rhythm/rhythm.ts';
import { proposedOf } from '../../domain/standing/proposed.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Changed } from './change-assignment.ts';
import { assignmentToChange } from './find-assignment.ts';

/** More than a year of months is no form to look through. */
const MOST_OCCURRENCES = 12;
const DAYS_AHEAD = 366;

/** An occurrence of the coming year, and the meeting that it goes to; null while it has none. */
export type Placed = { readonly name: string; readonly meeting: string | null };

export type PlacedOccurrences = {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly occurrences: readonly Placed[];
  /** To choose among, soonest first. */
  readonly meetings: readonly Meeting[];
};

/** Where the occurrences of the coming year go, for who may change it. */
export async function occurrencesOfYear(
  ports: Ports,
  { id, doer }: AboutAssignment,
): Promise<PlacedOccurrences | Refusal> {
  const found = await assignmentToChange(ports, { person: doer.person, id }, 'edit');
  if (!found.ok) return found;
  const { assignment, committee } = found;
  const { due, opened } = assignment;
  if (due.kind !== 'standing') return refuse('no-occurrence');
  const today = todayIn(ports, committee);
  const open = await ports.store.openOccurrences(id);
  const coming = comingOf(ports, assignment, committee).filter(({ key }) => !opened.includes(key));
  const occurrences = [...open.map(placedOf), ...coming.map(placedOf)].slice(0, MOST_OCCURRENCES);
  return { ok: true, assignment, committee, occurrences, meetings: plannedFrom(committee, today) };
}

function comingOf(ports: Ports, { due }: Assignment, committee: Committee) {
  if (due.kind !== 'standing') return [];
  const today = todayIn(ports, committee);
  const closed = openDaysOf(committee, ports.closed);
  const last = addDays(today, DAYS_AHEAD);
  const coming = [];
  for (const proposed of proposedOf(due.rule, { committee, closed, today })) {
    const meeting = proposed.due?.kind === 'meeting' ? proposed.due.meeting : null;
    const day = meeting === null ? null : (meetingOf(committee, meeting)?.day ?? null);
    if (day === null || day > last) break;
    coming.push(proposed);
  }
  return coming;
}

function placedOf(each: {
  readonly name?: string;
  readonly occurrence?: Assignment['occurrence'];
  readonly due: Assignment['due'] | null;
}): Placed {
  const meeting = each.due?.kind === 'meeting' ? each.due.meeting : null;
  return { name: each.name ?? each.occurrence?.name ?? '', meeting };
}

/**
 * Sends occurrences to the meetings that were chosen: those that are open at once, the others when
 * they are opened. The holder is told once.
 */
export async function placeOccurrences(
  ports: Ports,
  { id, doer, chosen: wanted }: AboutAssignment & { readonly chosen: readonly ChosenMeeting[] },
): Promise<Changed<null> | Refusal> {
  const now = await occurrencesOfYear(ports, { id, doer });
  if (!now.ok) return now;
  // What stands as it was proposed goes on following the rule.
  const chosen = wanted.filter(({ name, meeting }) =>
    now.occurrences.every((each) => each.name !== name || each.meeting !== meeting),
  );
  if (chosen.length === 0) return refuse('nothing-changed');
  const placed = await changeOpen(ports, { id, doer, action: 'edit' }, (situation) => {
    const { assignment: before, committee, today } = situation;
    if (before.due.kind !== 'standing') return refuse('no-occurrence');
    if (chosen.some(({ meeting }) => meetingOf(committee, meeting)?.state !== 'planned'))
      return refuse('no-such-meeting');
    const others = before.due.rule.chosen.filter(({ name }) =>
      chosen.every((each) => each.name !== name),
    );
    const rule = { ...before.due.rule, chosen: [...others, ...chosen] };
    const due = { kind: 'standing', rule } as const;
    const key = `${id}|edited|${before.version}`;
    const content = { say: 'edited', assignment: id, by: doer.person } as const;
    const message = { key, content, unless: doer.person };
    return {
      ok: true,
      assignment: { ...before, due },
      happened: [{ what: 'edited', from: { due: before.due }, to: { due } }],
      say: directMessage(actingFor(before.holder, committee, today), message),
      result: null,
    };
  });
  if (!placed.ok) return placed;
  for (const each of await ports.store.openOccurrences(id)) {
    const meeting = chosen.find(({ name }) => name === each.occurrence?.name)?.meeting;
    if (meeting !== undefined) await sendTo(ports, { id: each.id, doer, meeting });
  }
  return placed;
}

async function sendTo(
  ports: Ports,
  { id, doer, meeting }: AboutAssignment & { readonly meeting: string },
): Promise<void> {
  await changeOpen(ports, { id, doer, action: 'edit' }, ({ assignment, committee, today }) => {
    const due = { kind: 'meeting', meeting } as const;
    if (assignment.due.kind === 'meeting' && assignment.due.meeting === meeting)
      return refuse('nothing-changed');
    return {
      ok: true,
      assignment: { ...assignment, ...restartDue(due, committee.plan, today) },
      happened: [{ what: 'edited', from: { due: assignment.due }, to: { due } }],
      result: null,
    };
  });
}
