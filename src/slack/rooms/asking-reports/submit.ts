import { askReports } from '../../../app/assignments/ask-reports.ts';
import { sentence } from '../../kit/blocks.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readAskReports } from './form.ts';
import { askingReportsWordsIn } from './words.ts';

export const submitAskReports: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const read = readAskReports(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { doer, committee: about.committee ?? null, ...read.value };
  const done = await askReports(parts.ports, request);
  const { areAsked, noneLeft } = askingReportsWordsIn(language);
  // All of them have been heard of since the form was opened.
  if (!done.ok && done.why === 'nobody-to-remind') return { is: 'done', said: sentence(noneLeft) };
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: sentence(areAsked(done.people.length, done.count)) };
};
