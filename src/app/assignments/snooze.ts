import type { Snooze } from '../../domain/assignments/assignment.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import { samePerson } from '../../domain/record/person.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import { snoozeMornings, type SnoozeRefusal, snoozeUntil } from '../../domain/ladder/snooze.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';

type Snoozing = AboutAssignment & {
  readonly milestone: MilestoneName;
  /** `next-morning`, `three-days` (working days), or a working day of one's own choice. */
  readonly until: Day;
};

/** Puts one's own reminders of a milestone off; nobody else's. */
export function snooze(ports: Ports, request: Snoozing): Promise<Changed<null> | Refusal> {
  const { person } = request.doer;
  const { milestone } = request;
  return changeOpen(ports, { ...request, action: 'snooze' }, (situation) => {
    const { assignment, committee, today, closed } = situation;
    const until = dayMeant(closed, request.until, today);
    if (until === null) return refuse('bad-day');
    const snoozed = snoozeUntil(
      assignment,
      committee,
      { person, milestone, until },
      { today, closed },
    );
    if (!snoozed.ok) return refuse(WHY[snoozed.why]);
    const isSame = (each: Snooze): boolean =>
      samePerson(each.person, person) && each.milestone === milestone;
    const before = assignment.snoozes.find(isSame) ?? null;
    const others = assignment.snoozes.filter((each) => !isSame(each));
    return {
      ok: true,
      assignment: { ...assignment, snoozes: [...others, snoozed.snooze] },
      happened: [{ what: 'snoozed', from: before, to: snoozed.snooze }],
      result: null,
    };
  });
}

function dayMeant(closed: ClosedDays, until: string, today: Day): Day | null {
  const { nextMorning, threeDays } = snoozeMornings(today, closed);
  if (until === 'next-morning') return nextMorning;
  if (until === 'three-days') return threeDays;
  return isDay(until) ? until : null;
}

const WHY: Readonly<Record<SnoozeRefusal, Why>> = {
  'no-such-milestone': 'no-such-milestone',
  late: 'late-milestone',
  'not-ahead': 'past-milestone',
  'not-later': 'bad-day',
  'closed-day': 'bad-day',
  'past-milestone': 'past-milestone',
};
