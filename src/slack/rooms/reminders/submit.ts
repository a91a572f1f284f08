import { setDate } from '../../../app/assignments/set-date.ts';
import { snooze } from '../../../app/assignments/snooze.ts';
import { targetOfForm, ended } from '../../kit/ended.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readSetDate } from './form-set-date.ts';
import { readSnoozeDate } from './form-snooze-date.ts';
import { remindersWordsIn } from './words.ts';

export const submitSnoozeDate: SubmitHandler = async (parts, submitted) => {
  const read = readSnoozeDate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const milestone = submitted.about.milestone ?? 'draft';
  const request = { ...targetOfForm(submitted), milestone, until: read.value.day };
  const { isSnoozed } = remindersWordsIn(submitted.language);
  return ended(parts, submitted, isSnoozed, await snooze(parts.ports, request));
};

export const submitSetDate: SubmitHandler = async (parts, submitted) => {
  const read = readSetDate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const milestone = submitted.about.milestone ?? 'draft';
  const request = { ...targetOfForm(submitted), milestone, day: read.value.day };
  const { isDateSet } = remindersWordsIn(submitted.language);
  return ended(parts, submitted, isDateSet, await setDate(parts.ports, request));
};
