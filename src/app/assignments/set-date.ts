import { type Day, isDay } from '../../domain/days/day.ts';
import { milestonesOf } from '../../domain/assignments/milestones.ts';
import { setNewDate } from '../../domain/assignments/new-date.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

type NewDate = AboutAssignment & { readonly milestone: MilestoneName; readonly day: Day };

/** Sets a milestone's day instead of the plan's. Not for the holder: it would be an extension. */
export function setDate(ports: Ports, request: NewDate): Promise<Changed<null> | Refusal> {
  const { milestone, day } = request;
  return changeOpen(ports, { ...request, action: 'set-date' }, (situation) => {
    const { assignment, committee, today, closed } = situation;
    if (!isDay(day)) return refuse('bad-day');
    const set = setNewDate(assignment, committee, { milestone, day }, { today, closed });
    if (!set.ok) return refuse(set.why === 'no-such-milestone' ? set.why : 'bad-day');
    const planned = milestonesOf(assignment, committee, closed);
    const before = planned.find((each) => each.milestone === milestone)?.day ?? null;
    if (before === day) return refuse('nothing-changed');
    const others = assignment.daysByHand.filter((each) => each.milestone !== milestone);
    return {
      ok: true,
      assignment: { ...assignment, daysByHand: [...others, set.byHand] },
      happened: [{ what: 'date-set', from: { milestone, day: before }, to: { milestone, day } }],
      result: null,
    };
  });
}
