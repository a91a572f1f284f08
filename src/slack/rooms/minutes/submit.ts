import { confirmMinutes, confirmMinutesOf } from '../../../app/assignments/confirm-minutes.ts';
import { readConfirmMeeting } from './form-meeting.ts';
import { readConfirmMinutes } from './form.ts';
import { saidConfirmed } from './fill.ts';
import { minutesOfMeetingConfirmed } from './said.ts';
import { toEach } from '../../kit/each-assignment.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';

export const submitConfirmMinutes: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const read = readConfirmMinutes(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { id: about.assignment ?? '', doer, ...read.value };
  const done = await confirmMinutes(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await saidConfirmed(parts, done, language) };
};

export const submitConfirmMeeting: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const assignments = about.assignments ?? [];
  const read = readConfirmMeeting(submitted.values, { language, assignments });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  return toEach(parts, submitted, {
    given: read.value,
    field: 'paragraph',
    act: ({ assignment: id, paragraph, ofOutcome }) =>
      confirmMinutesOf(parts.ports, { id, doer, paragraph, ofOutcome }),
    say: (done, refused) => minutesOfMeetingConfirmed(done, refused, language),
  });
};
