import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { setMeetingDates } from '../../../app/meetings/set-meeting-dates.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { WantedDate } from '../../../domain/meetings/redating.ts';
import { datesSet } from './said.ts';
import { form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { formOfMeetingDates } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** The button of a meeting: its dates, in a form. */
export const meetingDatesPressed: PressHandler = async (parts, { person, language, value }) => {
  const [id = '', meetingId = ''] = value;
  const found = await committeeFor(parts.ports, { person, committee: id }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const meeting = meetingOf(committee, meetingId);
  if (meeting === null || meeting.state === 'cancelled') return sayWhy('no-such-meeting', language);
  return form(formOfMeetingDates(parts, { committee, meeting, language }));
};

/** A preview is confirmed: the dates are set. */
export const setMeetingDatesPressed: PressHandler = async (parts, { doer, language, value }) => {
  const [committee = '', meeting = '', ...pairs] = value;
  // Last, with no milestone: the meeting's day as the preview was shown.
  const stood = pairs.at(-2) === '' ? (pairs.at(-1) ?? null) : null;
  const request = { committee, meeting, doer, dates: datesIn(pairs), stood };
  const done = await setMeetingDates(parts.ports, request);
  if (!done.ok) return sayWhy(done.why, language);
  return say(datesSet(done, { today: todayIn(parts, done.committee), language }));
};

/** What the button carries after committee and meeting: a milestone and its day, and so on. */
function datesIn(pairs: readonly string[]): readonly WantedDate[] {
  return pairs.flatMap((milestone, at) =>
    at % 2 === 0 && milestone !== '' ? [{ milestone, day: pairs[at + 1] || null }] : [],
  );
}
