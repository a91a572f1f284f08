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

const MONTH_WRITTEN =
  /(?<!\p{L})(?:jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ei]?|jul[iy]?|aug(?:usti|ust)?|sep(?:tember|t)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/gu;
const SHORT: Readonly<Record<string, string>> = { maj: 'may', okt: 'oct' };

/** A name as it is compared: "T1-2027" and "tertial 1, 2027" are "t1 2027". */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/tertial\.?\s*(?=\d)/gu, 't')
    .replaceAll(/(?:kvartal|quarter|kv)\.?\s*(?=\d)/gu, 'q')
    .replaceAll(/(?:halvår|half-?year)\.?\s*(?=\d)/gu, 'h')
    .replaceAll(MONTH_WRITTEN, (month) => SHORT[month.slice(0, 3)] ?? month.slice(0, 3))
    .replaceAll(/[\s,\p{Pd}/]+/gu, ' ')
    .trim();
}
