import type { DuePhrase } from '../dates/phrases.ts';
import { isoOf } from '../dates/months.ts';
import { dayFrom } from '../dates/read-day.ts';
import type { Day } from '../day.ts';

/** A due's own date as far as its words and the decision's day tell: a day, `YYYY-MM`, `YYYY-Qn`. */
export function isoOfDue({ meaning }: DuePhrase, decidedOn: Day | null): string | null {
  if (meaning.is === 'day') {
    if (meaning.year === null && decidedOn === null) return null;
    return dayFrom(meaning, decidedOn ?? '0000-01-01');
  }
  if (meaning.is === 'month') return monthIso(meaning.year, meaning.month, decidedOn);
  if (meaning.is === 'period') return quarterIso(meaning.from, meaning.to);
  return null;
}

function monthIso(year: number | null, month: number, decidedOn: Day | null): string | null {
  if (year !== null) return isoOf(year, month, 1).slice(0, 7);
  if (decidedOn === null) return null;
  const passed = month < Number(decidedOn.slice(5, 7));
  return isoOf(Number(decidedOn.slice(0, 4)) + (passed ? 1 : 0), month, 1).slice(0, 7);
}

/** Only a period of three months from a quarter's first day is a quarter; a season has no ISO form. */
function quarterIso(from: Day | null, to: Day | null): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return last - first === 2 && last % 3 === 0 ? `${from.slice(0, 4)}-Q${last / 3}` : null;
}
