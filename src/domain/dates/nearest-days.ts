import type { Day } from '../days/day.ts';
import { firstClash } from './clashes.ts';
import { dayOf } from './day-of.ts';
import { likelyDays } from './likely-days.ts';
import { slipsMended } from './times/slips.ts';
import { timesIn } from './times/times-in.ts';

/** What words may have meant: each day that it can be, or the words put right where they name none. */
export type Nearest = {
  readonly days: readonly Day[];
  readonly words: string;
  /** The misspelt word; null where only the weekday is another, or no day is named. */
  readonly written: string | null;
};

/**
 * The nearest reading of words with a misspelt month or weekday, or with another weekday than the
 * day has; for a loose time ("efter nyår") the days that it most likely is. Null for anything else.
 * @example nearestDays('15 decmber', '2026-09-29') // { days: ['2026-12-15'], …, written: 'decmber' }
 */
export function nearestDays(text: string, today: Day): Nearest | null {
  const [slip] = slipsMended(text);
  const words = slip?.text ?? text;
  const clash = firstClash(words, today);
  if (clash !== null) return { days: clash.days, words, written: slip?.written ?? null };
  if (slip === undefined) return ofLooseTime(text, today);
  const days = timesIn(words).flatMap(({ meaning }) =>
    meaning.is === 'day' ? [dayOf(meaning, today)] : [],
  );
  const sure = days.filter((day) => day !== null).slice(0, 1);
  return { days: sure, words, written: slip.written };
}

function ofLooseTime(text: string, today: Day): Nearest | null {
  const likely = likelyDays(text, today);
  return likely && { days: likely.days, words: text, written: null };
}
