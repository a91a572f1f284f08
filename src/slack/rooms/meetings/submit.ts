import { addMeeting, addMeetings } from '../../../app/meetings/add-meeting.ts';
import { readAddMeeting } from './form-add.ts';
import { meetingsWritten } from './form-confirm.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { meetingsAdded } from './said.ts';
import { meetingAdded } from './said.ts';
import { todayIn } from '../../kit/asked.ts';
import { sharedFileOf } from '../../kit/given-file.ts';
import { fileOfMeetingsToConfirm, writtenToConfirm } from './fill.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';

/** A day alone is added at once; a list becomes the form that shows what it would add. */
export const submitAddMeeting: SubmitHandler = async (parts, submitted) => {
  const { language, doer, about } = submitted;
  const read = readAddMeeting(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await parts.ports.store.find('committee', about.committee ?? '');
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const asked = { committee, doer, language };
  const { day, time, text, file } = read.value;
  if (file !== null) {
    const later = async () =>
      fileOfMeetingsToConfirm(parts, asked, {
        day,
        time,
        text,
        file: await sharedFileOf(parts, file),
      });
    return { is: 'next', view: readingForm(language), later };
  }
  if (text !== '' || day === null) {
    const confirming = await writtenToConfirm(parts, asked, { day, time, text });
    return confirming.ok
      ? { is: 'next', view: confirming.view }
      : refusedForm(confirming.why, submitted);
  }
  const added = await addMeeting(parts.ports, { committee: committee.id, doer, day, time });
  if (!added.ok) return refusedForm(added.why, submitted);
  const today = todayIn(parts, added.committee);
  return { is: 'done', said: meetingAdded(added.committee, added.result, today, language) };
};

/** One press adds every meeting of the list. */
export const submitMeetings: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const meetings = meetingsWritten(about.meetings ?? []);
  const request = { committee: about.committee ?? '', doer, meetings };
  const added = await addMeetings(parts.ports, request);
  if (!added.ok) return refusedForm(added.why, submitted);
  return { is: 'done', said: meetingsAdded(added.committee, added.result.length, language) };
};
