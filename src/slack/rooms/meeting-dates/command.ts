import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { previewMeetingDates } from '../../../app/meetings/set-meeting-dates.ts';
import { plannedOn } from '../../../domain/committee/meetings.ts';
import { readMeetingDatesLine } from './typed.ts';
import { milestoneOf } from '../../typed/milestone-words.ts';
import { datesPreview } from './said.ts';
import { formOfMeetingDates } from './fill.ts';
import { aboutMeeting } from '../../kit/about-meeting.ts';
import { form, say, sayRefused, sayWhy } from '../../kit/asked.ts';

/** `meeting date 15 December draft 17 November`: shows what follows; with no date named, a form. */
export const meetingDates = aboutMeeting('meeting date', async (parts, asked, about) => {
  const { committee, today, line } = about;
  const { doer, language, person } = asked;
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  const typed = readMeetingDatesLine(line, today);
  const meeting = typed.meeting === null ? null : plannedOn(committee, typed.meeting);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  if (typed.dates.length === 0)
    return form(formOfMeetingDates(parts, { committee, meeting, language }));
  const dates = typed.dates.flatMap(({ name, day }) => {
    const milestone = milestoneOf(name, committee.plan);
    return milestone === null ? [] : [{ milestone, day }];
  });
  if (dates.length < typed.dates.length) return sayWhy('no-such-milestone', language);
  const request = { committee: committee.id, doer, meeting: meeting.id, dates };
  const preview = await previewMeetingDates(parts.ports, request);
  return preview.ok
    ? say(datesPreview(preview, dates, { today, language }))
    : sayRefused(preview, asked);
});
