import type { DueMeaning } from '../../domain/dates/times/due-meaning.ts';
import type { Stretch } from '../../domain/days/stretch.ts';
import { dayMeant, stretchOf } from '../../domain/dates/stretch-of.ts';
import { timesIn } from '../../domain/dates/times/times-in.ts';
import { addDays, type Day, weekdayOf } from '../../domain/days/day.ts';

/** The days that words name, both included, and where the words begin. */
export type TypedStretch = Stretch & { readonly at: number };

/**
 * The days, weeks and months that a line names, in its order; a day is a stretch of itself.
 * @example stretchesIn('v. 28 till v. 31', '2027-06-01') // 12–18 July and 2–8 August 2027
 */
export function stretchesIn(line: string, today: Day): readonly TypedStretch[] {
  return timesIn(line).flatMap(({ meaning, from: at }) => {
    const stretch = namedStretch(meaning, today);
    return stretch === null ? [] : [{ ...stretch, at }];
  });
}

/** What is counted from today, or comes round, is no stretch of a calendar. */
function namedStretch(meaning: DueMeaning, today: Day): Stretch | null {
  if (meaning.is === 'within' || meaning.is === 'period' || meaning.is === 'standing') return null;
  const day = dayMeant(meaning, today);
  if (day === undefined) return stretchOf(meaning, today);
  return day === null ? null : { from: day, to: day };
}

const WEEKS = /(?<!\p{L})(?:v\.?|vecka|veckorna|weeks?)\s*(\d{1,2})\s*[–-]\s*(\d{1,2})(?!\d)/giu;
const DAYS_OF_MONTH = /(?<![\d–-])(\d{1,2})\s*[–-]\s*(\d{1,2})\s+(\p{L}{3,})/gu;
/** By how many days they lie from today. */
const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:i\s?förr\s?går|the day before yesterday)(?!\p{L})/giu, -2],
  [/(?<!\p{L})(?:i\s?går|yesterday)(?!\p{L})/giu, -1],
  [/(?<!\p{L})(?:i\s?dag|today)(?!\p{L})/giu, 0],
  [/(?<!\p{L})(?:i\s?över\s?morgon|the day after tomorrow)(?!\p{L})/giu, 2],
  [/(?<!\p{L})(?:i\s?morgon|tomorrow)(?!\p{L})/giu, 1],
];

/** A line with each end of a stretch in words of its own: "1–14 oktober", "v. 28–31", "i morgon". */
export function spelledOut(line: string, today: Day): string {
  const spelled = line
    .replaceAll(WEEKS, 'v. $1 – v. $2')
    .replaceAll(DAYS_OF_MONTH, '$1 $3 – $2 $3');
  const dated = NEAR_DAYS.reduce(
    (words, [near, away]) => words.replaceAll(near, addDays(today, away)),
    spelled,
  );
  return dated
    .replaceAll(THIS_WEEK, weekOf(today))
    .replaceAll(NEXT_WEEK, weekOf(addDays(today, 7)));
}

const THIS_WEEK =
  /(?<!\p{L})(?:resten\s+av\s+veckan|den\s+här\s+veckan|denna\s+vecka|this\s+week)(?!\p{L})/giu;
const NEXT_WEEK = /(?<!\p{L})(?:hela\s+)?(?:nästa\s+vecka|next\s+week)(?!\p{L})/giu;

function weekOf(day: Day): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday} – ${addDays(monday, 6)}`;
}
