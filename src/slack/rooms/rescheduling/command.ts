import { previewReschedule } from '../../../app/meetings/reschedule.ts';
import type { MeetingChange } from '../../../domain/assignments/rescheduling.ts';
import { plannedFrom, plannedOn } from '../../../domain/committee/meetings.ts';
import { timeAtEnd } from '../../typed/meeting-line.ts';
import { daysIn } from '../../typed/two-days.ts';
import { cancelPreview, movePreview } from './previews.ts';
import { aboutMeeting } from '../../kit/about-meeting.ts';
import { say, sayRefused, sayWhy } from '../../kit/asked.ts';

/** `meeting move 2026-12-15 2026-12-18 [09:00]`: shows what follows, and one button confirms. */
export const meetingMove = aboutMeeting('meeting move', async (parts, asked, about) => {
  const { committee, today, line } = about;
  const { doer, language } = asked;
  const [from, day] = daysIn(line, today);
  if (from === undefined || day === undefined) return sayWhy('which-days', language);
  const meeting = plannedOn(committee, from);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  const how: MeetingChange = { is: 'moved', day, time: timeAtEnd(line) ?? meeting.time };
  const request = { committee: committee.id, doer, meeting: meeting.id, how };
  const preview = await previewReschedule(parts.ports, request);
  return preview.ok
    ? say(movePreview(preview, how, { today, language }))
    : sayRefused(preview, asked);
});

/** `meeting cancel 2026-12-15`: the same, with a button for each meeting that can take the assignments. */
export const meetingCancel = aboutMeeting('meeting cancel', async (parts, asked, about) => {
  const { committee, today, line } = about;
  const { doer, language } = asked;
  const [on] = daysIn(line, today);
  const meeting = on === undefined ? null : plannedOn(committee, on);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  const targets = plannedFrom(committee, today).filter(({ day }) => day > today);
  const later = targets.filter(({ day }) => day > meeting.day);
  // Those after it first: an assignment is seldom wanted sooner.
  const ordered = [...later, ...targets.filter(({ day }) => day < meeting.day)];
  const [first] = ordered;
  if (first === undefined) return sayWhy('no-other-meeting', language);
  const how: MeetingChange = { is: 'cancelled', carriedTo: first.id };
  const request = { committee: committee.id, doer, meeting: meeting.id, how };
  const preview = await previewReschedule(parts.ports, request);
  // Carried to an earlier one by default, all their days would have passed at once.
  if (preview.ok && preview.affected.length > 0 && later.length === 0)
    return sayWhy('no-later-meeting', language);
  return preview.ok
    ? say(cancelPreview(preview, ordered, { today, language }))
    : sayRefused(preview, asked);
});
