import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { previewMeetingDates, setMeetingDates } from '../../../app/meetings/set-meeting-dates.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { WantedDate } from '../../../domain/meetings/redating.ts';
import { datesPreview, datesSet, markOfDates } from './said.ts';
import { form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { formOfMeetingDates } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { kitWordsIn } from '../../kit/words.ts';

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
  // Last, with no milestone: the meeting's day as the preview was shown, and the preview's mark.
  const [stood = null, mark = null] = pairs.filter((_, at) => at % 2 === 1 && pairs[at - 1] === '');
  const dates = datesIn(pairs);
  const request = { committee, meeting, doer, dates, stood };
  const preview = await previewMeetingDates(parts.ports, request);
  const isThatDay = preview.ok && preview.meeting.day === stood;
  if (preview.ok && isThatDay && mark !== null && mark !== markOfDates(preview)) {
    const shown = { today: todayIn(parts, preview.committee), language };
    return say(datesPreview(preview, dates, shown, kitWordsIn(language).changedSinceShown));
  }
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
