import { form, sayWhy } from '../../kit/asked.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { fileOfMeetingsToConfirm } from './fill.ts';
import { addMeetingForm } from './form-add.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';

export const addMeetingPressed: PressHandler = async (parts, { language, person, value }) => {
  const committee = await parts.ports.store.find('committee', value[0] ?? '');
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  return refused === null
    ? form(addMeetingForm({ language, committeeId: committee.id }))
    : sayWhy(refused.why, language);
};

/** The calendar file that was dropped in the channel is read, in a form that waits for it. */
export const readMeetings: PressHandler = async (parts, pressed) => {
  const { doer, language, person, channel, value } = pressed;
  const committee =
    channel === null ? null : await parts.ports.store.committeeOfChannel(person.team, channel);
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayWhy(refused.why, language);
  const file = { slackFile: value[0] ?? '', name: '', size: 0, mimeType: '', url: null };
  const listed = { day: null, time: null, text: '', file };
  const later = () => fileOfMeetingsToConfirm(parts, { committee, doer, language }, listed);
  return { is: 'form', view: readingForm(language), later };
};
