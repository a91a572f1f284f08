import type { Day } from '../days/day.ts';
import type { Language } from '../record/language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** @example monthName(3, 'sv') // 'mars' */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/**
 * A meeting by its month, which stays right when it is moved some days; by its day where the month
 * has several.
 * @example meetingName('2027-01-13', ['2027-01-13', '2027-02-17'], 'sv') // 'jan 2027'
 */
export function meetingName(day: Day, all: readonly Day[], language: Language): string {
  const month = `${monthName(Number(day.slice(5, 7)), language)} ${yearOf(day)}`;
  const isAlone = all.every((each) => each === day || each.slice(0, 7) !== day.slice(0, 7));
  return isAlone ? month : `${Number(day.slice(8))} ${month}`;
}

/** A name as it is compared: "T1-2027" and "tertial 1, 2027" are "t1 2027". */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?:tertial|kvartal|quarter|kv|halvår|half-?year)\.?\s*(?=\d)/gu, (word) =>
      word.startsWith('t') ? 't' : /^(?:k|q)/u.test(word) ? 'q' : 'h',
    )
    .replaceAll(/[\s,\p{Pd}/]+/gu, ' ')
    .trim();
}
