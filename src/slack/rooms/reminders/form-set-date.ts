import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Read } from '../../kit/fields/answers.ts';
import { type AskingForDay, dayForm, readDayForm } from '../../kit/fields/day-form.ts';
import { remindersWordsIn } from './words.ts';

/** A new day for a milestone. */
export function setDateForm(asking: AskingForDay): ModalView {
  const { settingDate, onWorkingDay: hint } = remindersWordsIn(asking.language);
  return dayForm({ id: 'set_date', ...settingDate, hint }, asking);
}

export function readSetDate(values: unknown, language: Language): Read<{ readonly day: Day }> {
  return readDayForm(values, language);
}
