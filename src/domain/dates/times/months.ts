const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Every name of a month in Swedish and English as one alternation, the longest first. */
export const MONTH = `(?:${NAMES.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** @example monthNumber('Dec') // 12; 0 for a word that names no month */
export function monthNumber(name: string): number {
  return NAMES.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

/** The last day of a month; a February without a year has 28, which is never too late. */
export function lastDayOf(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` of numbers that may name no real day. */
export function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
