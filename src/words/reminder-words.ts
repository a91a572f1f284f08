import type { Language } from '../domain/record/language.ts';
import { reminderWords as en } from './en/reminders.ts';
import type { ReminderWords } from './reminder-word-list.ts';
import { reminderWords as sv } from './sv/reminders.ts';

/** The texts about when a committee reminds. */
export function reminderWordsIn(language: Language): ReminderWords {
  return language === 'sv' ? sv : en;
}
