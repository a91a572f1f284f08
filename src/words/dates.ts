import type { Language } from '../domain/record/language.ts';
import { type Day, weekdayOf } from '../domain/days/day.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** @example monthText(7, 'sv') // 'juli' */
export function monthText(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  );
}

/** @example weekdayText(1, 'sv') // 'måndag' */
export function weekdayText(weekday: number, language: Language): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + weekday),
  );
}

/**
 * A day with its weekday, and the year only when it is not this year.
 * @example dayText('2026-12-15', '2026-11-25', 'sv') // 'tis 15 dec'
 */
export function dayText(day: Day, today: Day, language: Language): string {
  const [year, month, date] = day.split('-');
  const weekday = WEEKDAYS[language][weekdayOf(day) - 1] ?? '';
  const name = MONTHS[language][Number(month) - 1] ?? '';
  const text = `${weekday} ${Number(date)} ${name}`;
  return year === today.slice(0, 4) ? text : `${text} ${year}`;
}
