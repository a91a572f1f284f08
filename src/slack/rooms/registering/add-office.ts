import { isNotAllowed } from '../../../app/deeds/refusal.ts';
import { addOffice } from '../../../app/committees/add-office.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { leadingOffice } from '../../../domain/registering/leading-office.ts';
import { form, sayWhy } from '../../kit/asked.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { refusal } from '../../kit/refusal.ts';
import { type SubmitHandler, wrongAt } from '../../kit/submitted.ts';
import { addOfficeForm, readAddOffice } from './form-add-office.ts';
import { registerTyped } from './register-typed.ts';

/** Below a line whose title nobody has: who manages the committee may add the office at once. */
export const addOfficePressed: PressHandler = async (parts, { person, language, value }) => {
  const [committee = '', length = '', ...rest] = value;
  const found = await committeeFor(parts.ports, { person, committee }, 'manage');
  if (!found.ok) return sayWhy(isNotAllowed(found.why) ? 'who-adds-offices' : found.why, language);
  const line = rest.join('|');
  return form(addOfficeForm({ committee, line, words: line.slice(0, Number(length)) }, language));
};

/** The office is added, and the line registered as it was typed. */
export const submitAddOffice: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer, person } = submitted;
  const read = readAddOffice(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { title, user } = read.value;
  const { committee: id = '', line = '', words = '' } = about;
  const holder = user === null ? null : { team: person.team, user };
  const added = await addOffice(parts.ports, { committee: id, doer, title, person: holder });
  if (!added.ok) {
    const at =
      added.why === 'not-a-colleague' || added.why === 'office-held' ? 'colleague' : 'title';
    return wrongAt(blockId(at), refusal(added.why, language).text);
  }
  const { committee, result: office } = added;
  const isSaid = leadingOffice(line, committee)?.title === office.title;
  const put = isSaid ? line : `${office.title}${line.slice(words.length)}`;
  return {
    is: 'done',
    said: await registerTyped(parts, { committee, doer, language, line: put, wording: line }),
  };
};
