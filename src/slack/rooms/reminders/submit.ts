import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { remind } from '../../../app/assignments/remind.ts';
import { setDate } from '../../../app/assignments/set-date.ts';
import { QUIET_DAYS, acknowledge } from '../../../app/assignments/acknowledge.ts';
import { snooze } from '../../../app/assignments/snooze.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { targetOfForm, ended } from '../../kit/ended.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readAskReport } from './form-ask-report.ts';
import { readSetDate } from './form-set-date.ts';
import { readSnooze } from './form-snooze.ts';
import { remindAnyway } from './remind-anyway.ts';
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

/** The question to one; whoever had it in this morning's message is asked about first. */
export const submitAskReport: SubmitHandler = async (parts, submitted) => {
  const { language, values } = submitted;
  const read = readAskReport(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { question } = read.value;
  const target = targetOfForm(submitted);
  const done = await remind(parts.ports, { ...target, question, evenIfInDigest: false });
  if (done.ok || done.why !== 'in-todays-digest')
    return ended(parts, submitted, remindersWordsIn(language).isAsked, done);
  const found = await assignmentToRead(parts.ports, submitted.person, target.id);
  if (!found.ok) return refusedForm(found.why, submitted);
  const view = await viewOf(parts.ports, found.assignment, found.committee);
  return { is: 'done', said: remindAnyway(view, language, question) };
};
