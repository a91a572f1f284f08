import { delegateAssignment } from '../../../app/assignments/delegate.ts';
import { targetOfForm } from '../../kit/ended.ts';
import { type SubmitHandler, refusedForm } from '../../kit/submitted.ts';
import { delegatedAnswer } from './delegated-answer.ts';
import { readDelegate } from './form.ts';

export const submitDelegate: SubmitHandler = async (parts, submitted) => {
  const read = readDelegate(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { user, ...what } = read.value;
  const to = { team: submitted.person.team, user };
  const done = await delegateAssignment(parts.ports, { ...targetOfForm(submitted), to, ...what });
  if (!done.ok) return refusedForm(done.why, submitted);
  const { scope } = what;
  const said = await delegatedAnswer(parts, done, { to, scope }, submitted.language);
  return { is: 'done', said };
};
