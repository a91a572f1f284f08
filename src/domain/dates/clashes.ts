import { addDays, type Day, weekdayOf } from '../days/day.ts';
import { dayOf } from './day-of.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import { timesIn } from './times/times-in.ts';
import { WEEKDAY, weekdayNumber } from './times/weekdays.ts';

/** A date that is said with another weekday than it has: one of the two is a slip. */
export type Clash = {
  /** Where weekday and date stand in the line. */
  readonly from: number;
  readonly to: number;
  /** The two days that can be meant, the sooner first. */
  readonly days: readonly Day[];
};

const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${WEEKDAY}),?\s+(?:(?:den|the)\s+)?$`,
  'iu',
);
/** A weekday and what may stand between it and its date. */
const REACH = 24;

/**
 * The first date of a line whose weekday does not agree with it; null where there is none.
 * @example firstClash('tisdag 16 december', '2026-12-01') // both 2026-12-15 and 2026-12-16
 */
export function firstClash(line: string, today: Day): Clash | null {
  for (const { from, to, meaning } of timesIn(line)) {
    const before = line.slice(Math.max(0, from - REACH), from);
    // The grammar takes some weekdays in with their dates, others stand before them.
    const lead = BEFORE.exec(before)?.[0].length ?? 0;
    const words = line.slice(from - lead, to);
    const day = isDate(meaning) ? dayOf(meaning, today) : null;
    const days = day === null ? [] : clashingDays(words, day);
    if (days.length > 0) return { from: from - lead, to, days };
  }
  return null;
}

/** The date, and the nearest day with the weekday that its words begin with; none where they agree. */
export function clashingDays(words: string, day: Day): readonly Day[] {
  const named = WRITTEN.exec(words)?.groups?.['weekday'];
  const weekday = named === undefined ? 0 : weekdayNumber(named);
  if (weekday === 0 || weekday === weekdayOf(day)) return [];
  const away = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  return [day, addDays(day, away)].toSorted();
}

const WRITTEN = new RegExp(String.raw`(?<!\p{L})(?<weekday>${WEEKDAY})(?!\p{L})`, 'iu');

function isDate(meaning: DueMeaning): meaning is Extract<DueMeaning, { is: 'day' }> {
  return meaning.is === 'day';
}
