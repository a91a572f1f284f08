/** How the days of the week begin, Monday first, in Swedish and English. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['mån', 'mon'],
  ['tis', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lör', 'sat'],
  ['sön', 'sun'],
];

/**
 * Every name of a day of the week in both languages, whole or cut short, as one alternation. Of two
 * letters only those that are no other words: "on" and "to" are English.
 */
export const WEEKDAY = String.raw`(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?|d?\.?)|(?:må|ti|lö|sö)\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|\.)?)`;

/** A weekday before a date, with what may stand between them: "tis ", "tisdagen den ", "Tuesday, the ". */
export const WEEKDAY_LEAD = String.raw`(?:${WEEKDAY},?\s+(?:(?:den|d\.|the)\s+)?)`;

const LEADING = new RegExp(String.raw`^(?<weekday>${WEEKDAY}),?\s+`, 'iu');

/** @example weekdayNumber('tisdagen') // 2; 1 is Monday, 0 a word that names no day */
export function weekdayNumber(name: string): number {
  const beginning = name.slice(0, 3).replace(/\.$/u, '').toLowerCase();
  return BEGINNINGS.findIndex((names) => names.some((each) => each.startsWith(beginning))) + 1;
}

/** The day of the week that a date begins with (1 is Monday, 7 Sunday), and the rest: "tisdag 15 december". */
export function leadingWeekday(text: string): { weekday: number; rest: string } | null {
  const found = LEADING.exec(text);
  if (found === null) return null;
  const weekday = weekdayNumber(found.groups?.['weekday'] ?? '');
  return { weekday, rest: text.slice(found[0].length) };
}
