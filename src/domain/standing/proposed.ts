import type { DaySetByHand } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { meetingOf, plannedFrom } from '../committee/meetings.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import { isoOf, lastDayOf } from '../days/iso-of.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingDays } from '../meetings/plan-days.ts';
import { meetingName } from '../rhythm/period-names.ts';
import { type Period, periodAfter } from '../rhythm/periods.ts';
import type { Rhythm, StandingRule } from '../rhythm/rhythm.ts';

/** An occurrence as the rule has it, before anybody opened it. */
export type Proposed = {
  readonly name: string;
  /** As an occurrence's: the period's name or the meeting's id. */
  readonly key: string;
  /** Null while no meeting is planned to which it can go: it waits for one. */
  readonly due: Due | null;
  readonly daysByHand: readonly DaySetByHand[];
};

/** What proposals rest on besides the rule. */
export type Calendar = {
  readonly committee: Pick<Committee, 'meetings' | 'plan' | 'language'>;
  readonly closed: ClosedDays;
  readonly today: Day;
};

/** More periods than any committee keeps a rule for, looked at one by one. */
const MOST_PERIODS = 500;

type Months = Extract<Rhythm, { is: 'months' }>;

/** The occurrences of a rule in their order, from its first on, those that wait for a meeting too. */
export function* proposedOf(rule: StandingRule, calendar: Calendar): Generator<Proposed> {
  const { rhythm } = rule;
  if (rhythm.is === 'meeting') yield* atMeetings(rule, calendar);
  else yield* ofPeriods(rule, rhythm, calendar);
}

function* atMeetings(
  { from, end }: StandingRule,
  { committee: { meetings, language } }: Calendar,
): Generator<Proposed> {
  // What is decided at a meeting is not brought to that same one.
  const planned = plannedFrom({ meetings }, from).filter(({ day }) => day > from);
  const days = meetings.map(({ day }) => day);
  for (const { id, day } of planned) {
    if (end.is === 'date' && day > end.day) return;
    const due = { kind: 'meeting', meeting: id } as const;
    yield { name: meetingName(day, days, language), key: id, due, daysByHand: [] };
  }
}

function* ofPeriods(rule: StandingRule, rhythm: Months, calendar: Calendar): Generator<Proposed> {
  for (let after = 0; after < MOST_PERIODS; after += 1) {
    const period = periodAfter(rhythm, { first: rule.from, after }, calendar.committee.language);
    if (rule.end.is === 'date' && period.from > rule.end.day) return;
    const day = dayWithin(rhythm, period);
    if (day !== null && day < rule.from) continue;
    yield { name: period.name, key: period.name, ...placeOf(rule, { period, day }, calendar) };
  }
}

/**
 * What a period's words name in it: the day on which the papers are there at the latest, or the
 * first of the month whose meeting it goes to. Null where they name none.
 */
function dayWithin({ month, day, months }: Months, { from }: Period): Day | null {
  if (month === null && day === null) return null;
  const year = Number(from.slice(0, 4));
  const named = month ?? Number(from.slice(5, 7)) + months - 1;
  return isoOf(
    year,
    named,
    day === null ? lastDayOf(named, year) : Math.min(day, lastDayOf(named, year)),
  );
}

type Placed = Pick<Proposed, 'due' | 'daysByHand'>;

function placeOf(
  rule: StandingRule,
  { period, day }: { readonly period: Period; readonly day: Day | null },
  calendar: Calendar,
): Placed {
  const chosen = rule.chosen.find(({ name }) => name === period.name);
  const meeting = chosen && meetingOf(calendar.committee, chosen.meeting);
  if (meeting?.state === 'planned') return onMeeting(meeting);
  const { rhythm } = rule;
  if (rhythm.is === 'months' && rhythm.day !== null && day !== null) return byDay(day, calendar);
  const found =
    day === null
      ? meetingAfter(period.to, calendar)
      : meetingFrom(`${day.slice(0, 7)}-01`, calendar);
  return found === undefined ? { due: null, daysByHand: [] } : onMeeting(found);
}

function onMeeting({ id }: Meeting): Placed {
  return { due: { kind: 'meeting', meeting: id }, daysByHand: [] };
}

/**
 * A report of a period is begun when the period is over, so it goes to the first meeting whose first
 * day of preparation lies after it.
 */
function meetingAfter(end: Day, { committee, closed }: Calendar): Meeting | undefined {
  return plannedFrom(committee, end).find((meeting) => {
    const [first] = meetingDays(committee.plan, meeting, closed);
    return (first?.day ?? meeting.day) > end;
  });
}

function meetingFrom(day: Day, { committee }: Calendar): Meeting | undefined {
  return plannedFrom(committee, day)[0];
}

/**
 * Papers that are there on a day of the month go to the first meeting from that day on, which ends
 * the occurrence; its milestones are not later than the day. With none planned the day stands alone.
 */
function byDay(day: Day, calendar: Calendar): Placed {
  const meeting = meetingFrom(day, calendar);
  if (meeting === undefined) return { due: { kind: 'date', day }, daysByHand: [] };
  const { committee, closed, today } = calendar;
  const days = meetingDays(committee.plan, meeting, closed);
  const theirs = committee.plan.filter(({ owner }) => owner !== 'secretary');
  const late = theirs.filter(({ milestone }) =>
    days.some((each) => each.milestone === milestone && each.day > day),
  );
  const isLast = theirs.at(-1);
  const byHand = late.length > 0 || isLast === undefined ? late : [isLast];
  return {
    ...onMeeting(meeting),
    daysByHand: byHand.map(({ milestone }) => ({ milestone, day, setOn: today })),
  };
}
