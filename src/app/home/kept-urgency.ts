import type { Assignment } from '../../domain/assignments/assignment.ts';
import { howUrgent } from '../../domain/assignments/how-urgent.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type ClosedDays, openDaysOf } from '../../domain/days/closed-days.ts';
import type { Day } from '../../domain/days/day.ts';

type Kept = { readonly today: Day; readonly country: ClosedDays; readonly key: string };

/**
 * How urgent each assignment is as it stands in its committee as that stands: each version of a
 * record is one of its own, so what was found stays true for the day. Sorting thousands by dates that
 * are computed anew would take seconds.
 */
const kept = new WeakMap<Committee, WeakMap<Assignment, Kept>>();

export function keptUrgency(
  assignment: Assignment,
  committee: Committee,
  { today, country }: Omit<Kept, 'key'>,
): string {
  const ofCommittee = kept.get(committee) ?? new WeakMap<Assignment, Kept>();
  const before = ofCommittee.get(assignment);
  if (before?.today === today && before.country === country) return before.key;
  const closed = openDaysOf(committee, country);
  const key = howUrgent({ assignment, committee, today, closed });
  kept.set(committee, ofCommittee.set(assignment, { today, country, key }));
  return key;
}
