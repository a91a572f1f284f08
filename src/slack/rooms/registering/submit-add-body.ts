import { addBodyOutside } from '../../../app/committees/know-body.ts';
import { setContact } from '../../../app/committees/set-contact.ts';
import { lineOfBody } from '../../../domain/registering/offered-body.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readAddedBody } from './form-add-body.ts';
import { registerTyped } from './register-typed.ts';

/** The body comes first, then its contact, then the line that gives it an assignment. */
export const submitAddBody: SubmitHandler = async (parts, submitted) => {
  const { language, doer, person, about, values } = submitted;
  const read = readAddedBody(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { name, contact: user } = read.value;
  const request = { committee: about.committee ?? '', doer, name };
  const added = await addBodyOutside(parts.ports, request);
  if (!added.ok) return refusedForm(added.why, submitted);
  if (user !== null) {
    const contact = { team: person.team, user };
    const set = await setContact(parts.ports, { ...request, name: added.name, contact });
    if (!set.ok) return refusedForm(set.why, submitted);
  }
  const { committee } = added;
  const line = lineOfBody(about.line ?? '', added.name, committee);
  const said = await registerTyped(parts, { committee, doer, language, line });
  return { is: 'done', said };
};
