import type { Language } from '../domain/record/language.ts';
import type { CalendarWords } from './calendar-word-list.ts';
import { calendarWords as english } from './en/calendar.ts';
import { calendarWords as swedish } from './sv/calendar.ts';

/** The texts of a committee's calendar. */
export function calendarWordsIn(language: Language): CalendarWords {
  return language === 'sv' ? swedish : english;
}
