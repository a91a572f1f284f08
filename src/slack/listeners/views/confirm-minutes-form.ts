import { confirmMinutes } from '../../../app/confirm-minutes.ts';
import { readConfirmMinutes } from '../../surfaces/forms/confirm-minutes.ts';
import { saidConfirmed } from '../forms/confirming-minutes.ts';
import { refusedForm, type SubmitHandler } from './submitted.ts';

export const submitConfirmMinutes: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const read = readConfirmMinutes(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { id: about.assignment ?? '', doer, ...read.value };
  const done = await confirmMinutes(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await saidConfirmed(parts, done, language) };
};
