import { matchesOf } from '../../text/matches-of.ts';
import { lastDayOf } from '../../days/iso-of.ts';
import type { DueMeaning } from './due-meaning.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { CALENDAR_DAYS } from './calendar-days.ts';
import { BEFORE_MEETING } from './before-meeting.ts';
import { LOOSE_TIMES } from './loose-times.ts';
import { MONTH } from './months.ts';
import { NAMED_MEETINGS } from './named-meetings.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE } from './relative.ts';
import { STANDING } from './standing.ts';
import type { Time, TimeRule } from './time.ts';
import { TYPED_TIMES } from './typed-times.ts';

/** Every way to name a time, in one place; each rule carries an example of its own. */
export const TIME_RULES: readonly TimeRule[] = [
  ...STANDING,
  ...BEFORE_MEETING,
  ...NAMED_MEETINGS,
  ...CALENDAR_DAYS,
  ...PERIODS,
  ...RELATIVE,
];

/** The same with those of what a person types; the loose ones are more than a part of theirs. */
export const TYPED_RULES: readonly TimeRule[] = [...LOOSE_TIMES, ...TIME_RULES, ...TYPED_TIMES];

/** The times that a text names, in order; of two that overlap the one that begins first stands. */
export function timesIn(text: string, rules: readonly TimeRule[] = TIME_RULES): Time[] {
  const lower = inLowerCase(text);
  const found = rules.flatMap((rule) => [...timesBy(rule, rule.isCased === true ? text : lower)]);
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return ordered.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function* timesBy(
  { pattern, means, otherwise, isMeeting = false, isAlone = false }: TimeRule,
  text: string,
) {
  for (const match of matchesOf(pattern, text)) {
    const named = (group: string): string | null => match.groups?.[group] ?? null;
    const meaning = means(named);
    if (meaning === null || !isPossible(meaning)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    if (LONG.has(meaning.is) && isInCompound(text.slice(to, to + 20))) continue;
    yield { from, to, meaning, otherwise: otherwise?.(named) ?? null, isMeeting, isAlone };
  }
}

const LONG: ReadonlySet<DueMeaning['is']> = new Set(['months', 'week']);

/** "kv 2-rapport" is what shall be brought, and "våren-hösten" two times. */
function isInCompound(after: string): boolean {
  return COMPOUND.test(after);
}

const COMPOUND = new RegExp(String.raw`^\p{Pd}(?!${MONTH}|vår|höst|sommar|vinter)\p{L}`, 'u');

/** No 31 November and no month 13; a leap day without a year may be one. */
function isPossible(meaning: DueMeaning): boolean {
  if (meaning.is !== 'day') return true;
  const { year, month, day } = meaning;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, year ?? 2000);
}
