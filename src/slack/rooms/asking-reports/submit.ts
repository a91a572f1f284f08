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
  if (!done.ok) return refusedForm(done.why, submitted);
  const { areAsked } = askingReportsWordsIn(language);
  return { is: 'done', said: sentence(areAsked(done.people.length, done.count)) };
};
