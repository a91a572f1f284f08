import { addMeeting, addMeetings } from '../../../app/meetings/add-meeting.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { todayIn } from '../../kit/asked.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  committeeOf,
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';
import {
  type AddingMeetings,
  fileOfMeetingsToConfirm,
  isOpenOn,
  writtenToConfirm,
} from './fill.ts';
import { readEvents } from './event-fields.ts';
import { type GivenMeetings, readAddMeeting } from './form-add.ts';
import { meetingsWritten } from './form-confirm.ts';
import { meetingAdded, meetingsAdded } from './said.ts';

/** A day alone is added at once; a list becomes the form that shows what it would add. */
export const submitAddMeeting: SubmitHandler = async (parts, submitted) => {
  const { language, doer } = submitted;
  const read = readAddMeeting(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const adding = { committee, doer, language };
  const { file, ...written } = read.value;
  if (file !== null) return confirmFile(parts, adding, { ...written, file });
  const { day, time } = written;
  if (written.text !== '' || day === null || !isOpenOn(parts, committee, day)) {
    const confirming = await writtenToConfirm(parts, adding, written);
    return confirming.ok
      ? { is: 'next', view: confirming.view }
      : refusedForm(confirming.why, submitted);
  }
  return addOne(parts, submitted, { committee: committee.id, doer, day, time });
};

/** A file takes its time: a form that waits is shown until it is read. */
function confirmFile(
  parts: ListenerParts,
  adding: AddingMeetings,
  given: GivenMeetings & { readonly file: SharedFile },
): Submission {
  const later = () => fileOfMeetingsToConfirm(parts, adding, given);
  return { is: 'next', view: readingForm(adding.language), later };
}

async function addOne(
  parts: ListenerParts,
  submitted: Submitted,
  request: Parameters<typeof addMeeting>[1],
): Promise<Submission> {
  const added = await addMeeting(parts.ports, request);
  if (!added.ok) return refusedForm(added.why, submitted);
  const today = todayIn(parts, added.committee);
  const said = meetingAdded(added.committee, added.result, today, submitted.language);
  return { is: 'done', said };
}

/** One press adds every meeting of the list. */
export const submitMeetings: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const committee = await committeeOf(parts, submitted);
  const shown = { today: todayIn(parts, committee), language };
  const chosen = readEvents(submitted.values, shown);
  if (!chosen.ok) return { is: 'errors', errors: chosen.errors };
  const meetings = [...meetingsWritten(about.meetings ?? []), ...chosen.value];
  const request = { committee: about.committee ?? '', doer, meetings };
  const added = await addMeetings(parts.ports, request);
  if (!added.ok) return refusedForm(added.why, submitted);
  return { is: 'done', said: meetingsAdded(added.committee, added.result.length, language) };
};
