import { mayInCommittee } from '../../../app/standing.ts';
import { previewMeetingDates } from '../../../app/meetings/set-meeting-dates.ts';
import { plannedOn } from '../../../domain/meetings/meetings.ts';
import { readMeetingDatesLine } from '../../grammar/meeting-dates-line.ts';
import { milestoneOf } from '../../grammar/milestone-words.ts';
import { datesPreview } from '../../surfaces/meeting-dates.ts';
import { formOfMeetingDates } from '../forms/meeting-dates.ts';
import { type CommandHandler, form, say, sayRefused, sayWhy, todayIn } from './asked.ts';
import { committeeMeant } from './meant.ts';

/** `meeting date 15 December draft 17 November`: shows what follows; with no date named, a form. */
export const meetingDates: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { doer, language, person } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  const today = todayIn(parts, committee);
  const said = readMeetingDatesLine(rest, today);
  const meeting = said.meeting === null ? null : plannedOn(committee, said.meeting);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  if (said.dates.length === 0)
    return form(formOfMeetingDates(parts, { committee, meeting, language }));
  const dates = said.dates.flatMap(({ name, day }) => {
    const milestone = milestoneOf(name, committee.plan);
    return milestone === null ? [] : [{ milestone, day }];
  });
  if (dates.length < said.dates.length) return sayWhy('no-such-milestone', language);
  const request = { committee: committee.id, doer, meeting: meeting.id, dates };
  const preview = await previewMeetingDates(parts.ports, request);
  return preview.ok
    ? say(datesPreview(preview, dates, { today, language }))
    : sayRefused(preview, asked);
};
