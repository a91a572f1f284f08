import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import type { Meeting, MeetingDate } from './meeting.ts';
import type { PlanRow } from './plan.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import { meetingDays, ownDay, type PlannedDay, planDays } from './plan-days.ts';

/** A date that is asked for; null for the plan's. */
export type WantedDate = { readonly milestone: MilestoneName; readonly day: Day | null };

export type RedatingRefusal = 'no-such-milestone' | 'past' | 'out-of-order' | 'nothing-changed';

export type Redating =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly why: RedatingRefusal };

type Rules = {
  readonly plan: readonly PlanRow[];
  readonly today: Day;
  readonly closed: ClosedDays;
};

/**
 * A meeting with dates of its own: today or later, on an open day (the earlier one of a closed), and
 * in the plan's order. What is wanted as the plan has it is no date of its own.
 */
export function redated(
  meeting: Meeting,
  wanted: readonly WantedDate[],
  { plan, today, closed }: Rules,
): Redating {
  const planned = planDays(plan, meeting.day, closed);
  const now = meetingDays(plan, meeting, closed);
  const chosen: MeetingDate[] = [];
  for (const { milestone, day } of wanted) {
    const usual = dayOf(milestone, planned);
    if (usual === null) return { ok: false, why: 'no-such-milestone' };
    const open = day === null ? usual : openDayOnOrBefore(day, closed);
    if (open === dayOf(milestone, now)) continue;
    if (open !== usual && open < today) return { ok: false, why: 'past' };
    chosen.push({ milestone, day: open === usual ? null : open, setOn: today });
  }
  if (chosen.length === 0) return { ok: false, why: 'nothing-changed' };
  const after = { ...meeting, dates: [...others(meeting.dates, chosen), ...chosen] };
  const fitting = ownDatesInForce(plan, after, closed);
  const fit = chosen.every(({ milestone, day }) => day === null || isOf(milestone, fitting));
  return fit ? { ok: true, meeting: after } : { ok: false, why: 'out-of-order' };
}

/** The own dates of a meeting that count: those that its other dates and its day leave room for. */
export function ownDatesInForce(
  plan: readonly PlanRow[],
  meeting: Pick<Meeting, 'day' | 'dates'>,
  closed: ClosedDays,
): readonly PlannedDay[] {
  return meetingDays(plan, meeting, closed).filter(
    ({ milestone, day }) => ownDay(milestone, meeting.dates, closed) === day,
  );
}

/** A meeting's own dates once it has another day: those that stay, and those that no longer fit. */
export type OwnDates = {
  readonly stay: readonly PlannedDay[];
  readonly fall: readonly PlannedDay[];
};

/** Which own dates stay when a meeting gets another day, and which count for nothing then. */
export function ownDatesAfter(
  plan: readonly PlanRow[],
  { before, after }: Readonly<Record<'before' | 'after', Pick<Meeting, 'day' | 'dates'>>>,
  closed: ClosedDays,
): OwnDates {
  const stay = ownDatesInForce(plan, after, closed);
  const fall = ownDatesInForce(plan, before, closed).filter(
    ({ milestone }) => !isOf(milestone, stay),
  );
  return { stay, fall };
}

function others(
  dates: readonly MeetingDate[],
  chosen: readonly MeetingDate[],
): readonly MeetingDate[] {
  return dates.filter(({ milestone }) => !isOf(milestone, chosen));
}

function isOf(
  milestone: MilestoneName,
  dates: readonly { readonly milestone: MilestoneName }[],
): boolean {
  return dates.some((each) => each.milestone === milestone);
}

function dayOf(milestone: MilestoneName, days: readonly PlannedDay[]): Day | null {
  return days.find((each) => each.milestone === milestone)?.day ?? null;
}
