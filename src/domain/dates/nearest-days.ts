import type { Day } from '../days/day.ts';
import { firstClash } from './clashes.ts';
import { dayOf } from './day-of.ts';
import { slipsMended } from './times/slips.ts';
import { timesIn } from './times/times-in.ts';

/** What words may have meant: each day that it can be, or the words put right where they name none. */
export type Nearest = {
  readonly days: readonly Day[];
  readonly words: string;
  /** The misspelt word; null where only the weekday is another. */
  readonly written: string | null;
};

/**
 * The nearest reading of words with a misspelt month or weekday, or with another weekday than the
 * day has. Null where they have no such fault: what else is meant would be a guess.
 * @example nearestDays('15 decmber', '2026-09-29') // { days: ['2026-12-15'], …, written: 'decmber' }
 */
export function nearestDays(text: string, today: Day): Nearest | null {
  const [slip] = slipsMended(text);
  const words = slip?.text ?? text;
  const clash = firstClash(words, today);
  if (clash !== null) return { days: clash.days, words, written: slip?.written ?? null };
  if (slip === undefined) return null;
  const days = timesIn(words).flatMap(({ meaning }) =>
    meaning.is === 'day' ? [dayOf(meaning, today)] : [],
  );
  const sure = days.filter((day) => day !== null).slice(0, 1);
  return { days: sure, words, written: slip.written };
}
