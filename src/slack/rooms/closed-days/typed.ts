import { readDay } from '../../../domain/dates/read-day.ts';
import { type Day, daysBetween } from '../../../domain/days/day.ts';
import { daysOfStretches } from '../../../domain/days/day-ranges.ts';
import { spelledOut } from '../../typed/stretches.ts';
import type { Stretch } from '../../../domain/days/stretch.ts';

/** A longer one is a slip of the pen: no office is closed for a quarter of a year. */
const LONGEST_STRETCH = 92;
/** So many different ones are carried by the form that confirms them. */
const MOST_STRETCHES = 60;

export type ReadClosedDays = {
  readonly days: readonly Day[];
  readonly unclear: readonly string[];
};

/** Closed days as they are written, a day or a stretch a line: "15 maj", "27 december – 5 januari". */
export function readClosedDays(text: string, today: Day): ReadClosedDays {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const all = lines.map((line) => ({ line, stretch: readStretch(line, today) }));
  const read = all.flatMap(({ stretch }) => (stretch === null ? [] : [stretch]));
  const tooMany = lines.slice(MOST_STRETCHES);
  return {
    days: daysOfStretches(read),
    unclear: [...all.flatMap(({ line, stretch }) => (stretch === null ? [line] : [])), ...tooMany],
  };
}

function readStretch(line: string, today: Day): Stretch | null {
  const [first = '', second, ...more] = spelledOut(line, today).split(
    /\s+[–—-]\s+|\s*[–—]\s*|\s+(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to|until|through)\s+/iu,
  );
  const from = readDay(first, today);
  if (from === null || more.length > 0) return null;
  const to = second === undefined ? from : readDay(second, from);
  if (to === null || to < from || daysBetween(from, to) >= LONGEST_STRETCH) return null;
  return { from, to };
}
