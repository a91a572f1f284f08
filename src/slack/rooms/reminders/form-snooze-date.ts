import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Read } from '../../kit/fields/answers.ts';
import { type AskingForDay, dayForm, readDayForm } from '../../kit/fields/day-form.ts';
import { remindersWordsIn } from './words.ts';

/** The morning until which a milestone's reminders are put off. */
export function snoozeDateForm(asking: AskingForDay): ModalView {
  const { snoozing, onWorkingDay: hint } = remindersWordsIn(asking.language);
  return dayForm({ id: 'snooze_date', ...snoozing, hint }, asking);
}

export function readSnoozeDate(values: unknown, language: Language): Read<{ readonly day: Day }> {
  return readDayForm(values, language);
}
