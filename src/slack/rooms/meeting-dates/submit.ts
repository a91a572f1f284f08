import { previewMeetingDates, setMeetingDates } from '../../../app/meetings/set-meeting-dates.ts';
import { meetingDatesPreviewForm, readMeetingDates } from './form.ts';
import { datesSet } from './said.ts';
import { todayIn } from '../../kit/asked.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';

/** Dates as they were picked: what they change is shown before they are set. */
export const submitMeetingDates: SubmitHandler = async (parts, submitted) => {
  const { about, values, doer, language } = submitted;
  const dates = readMeetingDates(values, about.dates ?? []);
  const request = { committee: about.committee ?? '', meeting: about.meeting ?? '', doer, dates };
  const preview = await previewMeetingDates(parts.ports, request);
  if (!preview.ok) return refusedForm(preview.why, submitted);
  const today = todayIn(parts, preview.committee);
  return { is: 'next', view: meetingDatesPreviewForm(preview, dates, { today, language }) };
};

export const submitMeetingDatesConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const { committee = '', meeting = '', dates = [] } = about;
  const request = { committee, meeting, doer, dates };
  const preview = await previewMeetingDates(parts.ports, request);
  if (preview.ok) {
    const shown = { today: todayIn(parts, preview.committee), language };
    const anew = shownAnew(meetingDatesPreviewForm(preview, dates, shown), submitted);
    if (anew !== null) return anew;
  }
  const done = await setMeetingDates(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return {
    is: 'done',
    said: datesSet(done, { today: todayIn(parts, done.committee), language }),
  };
};
