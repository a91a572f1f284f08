import type { Assignment } from './assignment.ts';
import { restartDue } from './restart-due.ts';
import type { Committee } from '../committee/committee.ts';
import { dayOfDue } from '../committee/day-of-due.ts';
import type { Due } from '../committee/due.ts';
import type { Holder } from '../committee/holder.ts';
import { meetingOf, plannedFrom } from '../committee/meetings.ts';
import { officeWritten } from '../committee/offices.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';

type Way = {
  readonly from: Committee;
  readonly to: Committee;
  readonly today: Day;
  readonly closed: ClosedDays;
};

/**
 * An assignment as it is in the committee that goes on with it: its history, origin, first date and
 * old label stay, and who works with it. It is due for that committee's meeting on the same day, or
 * the first one after it; where none is planned, on the day itself, so that no due is lost. What had
 * passed before counts from today anew, so nobody is late by it.
 * @param number its number there
 */
export function goesOver(
  assignment: Assignment,
  way: Way & { readonly number: number },
): Assignment {
  const { from, to, number, today, closed } = way;
  const { committee, label, formerly, extensionAsked, tabled } = assignment;
  const due = dueThere(assignment.due, way);
  const day = dayOfDue(assignment.due, from, closed);
  const isAsItWas = day === dayOfDue(due, to, closed) && isSamePlan(assignment.plan, to.plan);
  const dated = isAsItWas ? { due } : restartDue(due, to.plan, today);
  return {
    ...assignment,
    ...dated,
    tabled,
    committee: to.id,
    number,
    ...labelled(assignment, `${to.code}-${number}`),
    formerly: [...formerly, { committee, number: assignment.number, label, day }],
    holder: holderThere(assignment.holder, to),
    extensionAsked: extensionAsked && { ...extensionAsked, to: dueThere(extensionAsked.to, way) },
  };
}

/** An occurrence bears the label of its standing assignment, and its own name. */
function labelled(
  { occurrence }: Assignment,
  label: string,
): Pick<Assignment, 'label' | 'occurrence'> {
  if (occurrence === null) return { label, occurrence };
  const { head, name } = occurrence;
  return { label: `${label}, ${name}`, occurrence: { ...occurrence, head: { ...head, label } } };
}

function dueThere(due: Due, { from, to, today, closed }: Way): Due {
  if (due.kind !== 'meeting') return due;
  const day = meetingOf(from, due.meeting)?.day ?? today;
  const next = plannedFrom(to, day > today ? day : today)[0];
  return next === undefined
    ? { kind: 'date', day: dayOfDue(due, from, closed) ?? day }
    : { ...due, meeting: next.id };
}

/** An office of the same title; see `officesWanted` for those that are not there yet. */
function holderThere(holder: Holder, to: Pick<Committee, 'offices'>): Holder {
  if (holder.kind !== 'office') return holder;
  return { ...holder, title: officeWritten(to, holder.title)?.title ?? holder.title };
}

/** The offices that hold open assignments and that the committee which goes on has not: they go along. */
export function officesWanted(
  open: readonly Pick<Assignment, 'holder'>[],
  { from, to }: Pick<Way, 'from' | 'to'>,
): Committee['offices'] {
  const titles = new Set(
    open.flatMap(({ holder }) => (holder.kind === 'office' ? [holder.title] : [])),
  );
  return from.offices
    .filter(({ title }) => titles.has(title) && officeWritten(to, title) === null)
    .map((office) => ({ ...office, role: null }));
}

/** The bodies outside that hold them, which the committee that goes on has to know too. */
export function bodiesWanted(
  open: readonly Pick<Assignment, 'holder'>[],
  { from, to }: Pick<Way, 'from' | 'to'>,
): Committee['bodies'] {
  const isHolder = (name: string): boolean =>
    open.some(({ holder }) => holder.kind === 'body' && holder.name === name);
  const isThere = (name: string): boolean => to.bodies.some((body) => body.name === name);
  return from.bodies.filter(({ name }) => isHolder(name) && !isThere(name));
}

function isSamePlan(one: Assignment['plan'], other: Assignment['plan']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
