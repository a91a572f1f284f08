import { dayMeant, endOf, stretchOf } from '../dates/stretch-of.ts';
import type { Time } from '../dates/times/time.ts';
import { timesIn, TYPED_RULES } from '../dates/times/times-in.ts';
import type { Day } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';

/** Before and after these nothing was given or is due. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

/** Days that a line names, and the line without the words for them. */
export type DaysLimited = { readonly left: string; readonly value: Stretch };

type Placed = Stretch & { readonly at: number; readonly end: number };

/**
 * Between which days a line looks: "från 1 jan till 1 juni", "sedan mars", "till den 15 december",
 * "2026". Without a year this one is meant, for one looks back as often as ahead. Null where it
 * names no time, or more than two.
 */
export function daysLimited(line: string, today: Day): DaysLimited | null {
  const places = placesIn(line, `${today.slice(0, 4)}-01-01`);
  const [first, second, third] = places;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return oneTime(line, first);
  return between(line, first, second);
}

const FROM =
  /(?<!\p{L})(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|mellan|from|between)\s+(?:den\s+|the\s+)?$/iu;
const JOINED =
  /^\s*(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|och|to|until|and|[-–—])\s*(?:den\s+|the\s+)?$/iu;

function between(line: string, one: Placed, other: Placed): DaysLimited | null {
  if (!JOINED.test(line.slice(one.end, other.at)) || other.to < one.from) return null;
  const before = line.slice(0, one.at).replace(FROM, '');
  return { left: `${before} ${line.slice(other.end)}`, value: { from: one.from, to: other.to } };
}

const SINCE =
  /(?<!\p{L})(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|sedan|efter|from|since|after)\s+(?:den\s+)?$/iu;
const UNTIL =
  /(?<!\p{L})(?:fram\s+till|före|innan|t\.?\s?o\.?\s?m\.?|before|until)\s+(?:den\s+)?$/iu;
const IN =
  /(?<!\p{L})(?:(?:till|för|på|to|for|at)\s+)?(?:(?:sammanträdet|mötet|the\s+meeting)\s+)?(?:(?:i|under|den|år|in|on|during|the|till|för|for)\s+)*$/iu;

/** One that nothing leads to is the time itself. */
function oneTime(line: string, { at, end, from, to }: Placed): DaysLimited {
  const [before, after] = [line.slice(0, at), line.slice(end)];
  const limited = (lead: RegExp, value: Stretch): DaysLimited => {
    return { left: `${before.replace(lead, '')} ${after}`, value };
  };
  if (SINCE.test(before)) return limited(SINCE, { from, to: LAST_DAY });
  if (UNTIL.test(before)) return limited(UNTIL, { from: FIRST_DAY, to });
  return limited(IN, { from, to });
}

function placesIn(line: string, since: Day): readonly Placed[] {
  const times = timesIn(line, TYPED_RULES).flatMap((time) => placed(time, since) ?? []);
  const years = [...line.matchAll(YEAR)].map((match) => {
    const [year, at] = [match[0], match.index];
    return { from: `${year}-01-01`, to: `${year}-12-31`, at, end: at + year.length };
  });
  const alone = years.filter(({ at }) => times.every((time) => at < time.at || at >= time.end));
  return [...times, ...alone].toSorted((one, other) => one.at - other.at);
}

/** Not of a case number, a § or a plan's years: "RUN/516/2020", "2026–2030". */
const YEAR = /(?<![\p{L}\d/:.,–—-])(?:19|20)\d\d(?![\p{L}\d/:–—-])/gu;

/** What is counted from a decision, or comes round, is no time to look in. */
function placed({ meaning, from: at, to: end }: Time, since: Day): Placed | null {
  if (meaning.is === 'within' || meaning.is === 'before') return null;
  const day = dayMeant(meaning, since);
  if (typeof day === 'string') return { from: day, to: day, at, end };
  if (meaning.is === 'end-of') {
    const last = endOf(meaning, since);
    return { from: last, to: last, at, end };
  }
  const stretch = stretchOf(meaning, since);
  return stretch === null ? null : { ...stretch, at, end };
}
