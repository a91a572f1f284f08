import { nearestDays } from '../../domain/dates/nearest-days.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { dueRefusal } from './refusal.ts';

/** Words in which no day was understood: they are named, with the day that they most likely mean. */
export function unclearDay(written: string, today: Day, language: Language): string {
  const nearest = nearestDays(written, today);
  const meant = nearest === null ? {} : { nearest: { ...nearest, today } };
  return dueRefusal({ why: 'bad-day', unclear: written, ...meant }, language);
}

/** A line of a list with what it most likely means behind it; alone where nothing is likely. */
export function withLikelyDay(line: string, today: Day, language: Language): string {
  return nearestDays(line, today) === null
    ? line
    : `${line} – ${unclearDay(line, today, language)}`;
}
