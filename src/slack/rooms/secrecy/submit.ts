import { markSecret } from '../../../app/secrecy/mark-secret.ts';
import { targetOfForm } from '../../kit/ended.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readMark } from './form.ts';
import { markedSaid } from './said.ts';

export const submitMark: SubmitHandler = async (parts, submitted) => {
  const read = readMark(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const done = await markSecret(parts.ports, { ...targetOfForm(submitted), ...read.value });
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await markedSaid(parts, done, submitted.language) };
};
