import { setDate } from '../../../app/assignments/set-date.ts';
import { QUIET_DAYS, acknowledge } from '../../../app/assignments/acknowledge.ts';
import { snooze } from '../../../app/assignments/snooze.ts';
import { targetOfForm, ended } from '../../kit/ended.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readSetDate } from './form-set-date.ts';
import { readSnooze } from './form-snooze.ts';
import { remindersWordsIn } from './words.ts';

export const submitSnooze: SubmitHandler = async (parts, submitted) => {
  const read = readSnooze(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { value } = read;
  const target = targetOfForm(submitted);
  const words = remindersWordsIn(submitted.language);
  if (value.until === 'quiet' || value.until === 'quiet-days') {
    const days = value.until === 'quiet' ? null : QUIET_DAYS;
    const lead = days === null ? words.isQuiet : words.isQuietForDays;
    return ended(parts, submitted, lead, await acknowledge(parts.ports, { ...target, days }));
  }
  const milestone = submitted.about.milestone ?? 'draft';
  const until = value.until === 'date' ? value.day : value.until;
  const done = await snooze(parts.ports, { ...target, milestone, until });
  return ended(parts, submitted, words.isSnoozed, done);
};

export const submitSetDate: SubmitHandler = async (parts, submitted) => {
  const read = readSetDate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const milestone = submitted.about.milestone ?? 'draft';
  const request = { ...targetOfForm(submitted), milestone, day: read.value.day };
  const { isDateSet } = remindersWordsIn(submitted.language);
  return ended(parts, submitted, isDateSet, await setDate(parts.ports, request));
};
