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

const WEEKDAY =
  /^(mån|tis|ons|tor|fre|lör|sön)(?:s?dag(?:en)?|\.)?,?\s+|^(mon|tue|wed|thu|fri|sat|sun)(?:\p{L}*day|\.)?,?\s+/iu;

/** The day of the week that a date begins with (1 is Monday, 7 Sunday), and the rest: "tisdag 15 december". */
export function leadingWeekday(text: string): { weekday: number; rest: string } | null {
  const found = WEEKDAY.exec(text);
  const name = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const at = BEGINNINGS.findIndex((names) => names.includes(name));
  return found === null || at === -1
    ? null
    : { weekday: at + 1, rest: text.slice(found[0].length) };
}
