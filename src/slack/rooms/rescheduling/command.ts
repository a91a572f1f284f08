import { previewCancelling } from '../../../app/meetings/preview-cancelling.ts';
import { previewReschedule } from '../../../app/meetings/reschedule.ts';
import type { MeetingChange } from '../../../domain/assignments/rescheduling.ts';
import { plannedOn } from '../../../domain/committee/meetings.ts';
import { timeAtEnd } from '../../typed/meeting-line.ts';
import { daysIn } from '../../typed/two-days.ts';
import { cancelPreview, movePreview } from './previews.ts';
import { aboutMeeting } from '../../kit/about-meeting.ts';
import { say, sayRefused, sayWhy } from '../../kit/asked.ts';

/** `meeting move 2026-12-15 2026-12-18 [09:00]`: shows what follows, and one button confirms. */
export const meetingMove = aboutMeeting('meeting move', async (parts, asked, about) => {
  const { committee, today, line } = about;
  const { doer, language } = asked;
  const [from, day, another] = daysIn(line, today);
  if (from === undefined || day === undefined || another !== undefined)
    return sayWhy('which-days', language);
  const meeting = plannedOn(committee, from);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  const how: MeetingChange = { is: 'moved', day, time: timeAtEnd(line) ?? meeting.time };
  const request = { committee, doer, meeting: meeting.id, how };
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
  const preview = await previewCancelling(parts.ports, { committee, doer, meeting });
  return preview.ok
    ? say(cancelPreview(preview, preview.targets, { today, language }))
    : sayRefused(preview, asked);
});
