import { setPolicies } from '../../../app/committees/set-policies.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readPoliciesForm } from './form.ts';
import { policiesSaid } from './said.ts';

/** A form that changes nothing closes all the same. */
export const submitPolicies: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readPoliciesForm(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { committee: about.committee ?? '', doer, set: read.value };
  const done = await setPolicies(parts.ports, request);
  if (done.ok) return { is: 'done', said: policiesSaid(done.committee, language) };
  return done.why === 'nothing-changed'
    ? { is: 'done', said: null }
    : refusedForm(done.why, submitted);
};
