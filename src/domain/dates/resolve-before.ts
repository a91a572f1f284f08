import type { Committee } from '../committee/committee.ts';
import { meetingOf } from '../committee/meetings.ts';
import { WEEKENDS } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import { dayBefore, hasDispatch } from '../meetings/day-before.ts';
import { DEFAULT_PLAN } from '../meetings/plan.ts';
import type { TimeBefore } from '../meetings/time-before.ts';
import { refused, type ResolvedDue } from './resolved-due.ts';
import type { BeforeMeaning } from './times/due-meaning.ts';

type Calendar = Pick<Committee, 'meetings'> & Partial<Pick<Committee, 'plan'>>;

/**
 * So long before what was said: the meeting with the rule, or the day before a plain date. It is
 * never the meeting itself: what cannot be computed is asked.
 */
export function dueBefore(
  meaning: BeforeMeaning,
  time: ResolvedDue,
  committee: Calendar,
  today: Day,
): ResolvedDue {
  const { count, unit, of } = meaning;
  if (count === null) return refused('unclear');
  const before = { count, unit, of };
  if (!time.ok) return { ...time, before };
  const { due } = time;
  if (due.kind === 'date') return onDateBefore(before, due.day, today);
  if (due.kind !== 'meeting') return refused('unclear');
  const meeting = meetingOf(committee, due.meeting);
  if (meeting === null) return refused('unclear');
  const { plan = DEFAULT_PLAN } = committee;
  if (of === 'dispatch' && !hasDispatch(plan)) return refused('unclear', { choices: [meeting] });
  const day = dayBefore(before, meeting, { plan, closed: WEEKENDS });
  return day < today
    ? refused('passed', { choices: [meeting] })
    : { ok: true, due: { ...due, before } };
}

function onDateBefore(before: TimeBefore, date: Day, today: Day): ResolvedDue {
  if (before.of === 'dispatch') return refused('unclear');
  const on = { day: date, dates: [] };
  const day = dayBefore(before, on, { plan: DEFAULT_PLAN, closed: WEEKENDS });
  return day < today ? refused('passed') : { ok: true, due: { kind: 'date', day } };
}
