import { setContact } from '../../../app/committees/set-contact.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readContact } from './form-contact.ts';
import { contactSet } from './said.ts';

export const submitContact: SubmitHandler = async (parts, submitted) => {
  const { language, doer, person, about } = submitted;
  const read = readContact(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { name, contact: user } = read.value;
  const contact = user === null ? null : { team: person.team, user };
  const request = { committee: about.committee ?? '', doer, name, contact };
  const set = await setContact(parts.ports, request);
  if (!set.ok) return refusedForm(set.why, submitted);
  return { is: 'done', said: await contactSet(parts, set.result, language) };
};
