import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { formByPress } from '../../kit/committee-form.ts';
import { sayWhy } from '../../kit/asked.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { showFileOfMeetings } from './fill.ts';
import { addMeetingForm } from './form-add.ts';

export const addMeetingPressed = formByPress((_parts, { id }, language) =>
  addMeetingForm({ language, committeeId: id }),
);

/** The calendar file that was dropped in the channel is read, in a form that waits for it. */
export const readMeetings: PressHandler = async (parts, pressed) => {
  const { doer, language, person, channel, value } = pressed;
  const found = await committeeFor(parts.ports, { person, committee: null, channel }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const file = { slackFile: value[0] ?? '', name: '', size: 0, mimeType: '', url: null };
  const listed = { day: null, time: null, text: '', file };
  const later = () => showFileOfMeetings(parts, { committee, doer, language }, listed);
  return { is: 'form', view: readingForm(language), later };
};
