import { type Day, daysBetween } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';
import type { FigureFacts } from './figure-facts.ts';
import { percentile } from './percentile.ts';

/** Up to so many days old, and older. */
export const AGES = [30, 90, 180, 365] as const;

/** What a committee's assignments came to over a time. What is open is counted on its last day. */
export type Figures = {
  readonly begun: number;
  readonly reported: {
    readonly inTime: number;
    readonly late: number;
    /** They had no day to be late for. */
    readonly undated: number;
  };
  readonly closed: number;
  /** Days from decision to close, of those that were closed; null where none was. */
  readonly daysToClose: { readonly median: number; readonly ninetieth: number } | null;
  readonly extended: { readonly decision: number; readonly consent: number };
  readonly referredBack: number;
  /** Why milestones were late, as far as anybody said, the most frequent first. */
  readonly whyLate: readonly { readonly reason: string; readonly count: number }[];
  readonly open: number;
  /** Of the open ones, those whose papers should have been there. */
  readonly overdue: number;
  /** The open ones by age: one count for each of `AGES`, and the older ones last. */
  readonly openByAge: readonly number[];
};

/** The figures over a time. */
export function figuresOf(all: readonly FigureFacts[], over: Stretch): Figures {
  const within = (day: Day | null): boolean => day !== null && over.from <= day && day <= over.to;
  const reported = all.filter((each) => within(each.reported));
  const closed = all.filter((each) => within(each.closed));
  const open = all.filter((each) => isOpenOn(each, over.to));
  const grounds = all.flatMap(({ extended }) => extended.filter(({ on }) => within(on)));
  return {
    begun: all.filter(({ begun }) => within(begun)).length,
    reported: {
      inTime: reported.filter((each) => isInTime(each) === true).length,
      late: reported.filter((each) => isInTime(each) === false).length,
      undated: reported.filter((each) => isInTime(each) === null).length,
    },
    closed: closed.length,
    daysToClose: spread(closed.map((each) => daysBetween(each.begun, each.closed ?? over.to))),
    extended: {
      decision: grounds.filter(({ ground }) => ground === 'decision').length,
      consent: grounds.filter(({ ground }) => ground === 'consent').length,
    },
    referredBack: all.flatMap((each) => each.referredBack.filter(within)).length,
    whyLate: countedReasons(all.flatMap((each) => each.whyLate.filter(({ on }) => within(on)))),
    open: open.length,
    overdue: open.filter((each) => isOverdueOn(each, over.to)).length,
    openByAge: byAge(open.map(({ begun }) => daysBetween(begun, over.to))),
  };
}

/** Whether anything of it falls in the time: it was given, reported, closed or open then. */
export function isIn(facts: FigureFacts, over: Stretch): boolean {
  const { begun, reported, closed } = facts;
  const days = [begun, reported, closed].flatMap((day) => day ?? []);
  return days.some((day) => over.from <= day && day <= over.to) || isOpenOn(facts, over.to);
}

function isOpenOn({ begun, closed }: FigureFacts, day: Day): boolean {
  return begun <= day && (closed === null || closed > day);
}

function isOverdueOn({ reported, due }: FigureFacts, day: Day): boolean {
  return due !== null && due < day && (reported === null || reported > day);
}

function isInTime({ reported, due }: FigureFacts): boolean | null {
  return reported === null || due === null ? null : reported <= due;
}

function countedReasons(reasons: FigureFacts['whyLate']): Figures['whyLate'] {
  const counts = new Map<string, number>();
  for (const { reason } of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted(
      (one, other) => other.count - one.count || one.reason.localeCompare(other.reason, 'sv'),
    );
}

function spread(days: readonly number[]): Figures['daysToClose'] {
  const [median, ninetieth] = [percentile(days, 50), percentile(days, 90)];
  return median === null || ninetieth === null ? null : { median, ninetieth };
}

function byAge(days: readonly number[]): readonly number[] {
  const bounds = [...AGES, Infinity];
  return bounds.map((bound, at) => {
    const above = bounds[at - 1] ?? -Infinity;
    return days.filter((each) => each > above && each <= bound).length;
  });
}
