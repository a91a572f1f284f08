import { previewReschedule } from '../../../app/meetings/reschedule.ts';
import type { MeetingChange } from '../../../domain/rescheduling.ts';
import type { Committee } from '../../../domain/committee.ts';
import { phraseAtEnd } from '../../../domain/dates/at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import type { Day } from '../../../domain/day.ts';
import type { Meeting } from '../../../domain/meeting.ts';
import { meetingOf, plannedFrom, plannedOn } from '../../../domain/meetings.ts';
import { timeAtEnd } from '../../grammar/meeting-line.ts';
import { daysIn } from '../../grammar/two-days.ts';
import { cancelPreview, movePreview } from '../../surfaces/rescheduling.ts';
import { type CommandHandler, say, sayRefused, sayWhy, todayIn } from './asked.ts';
import { whichMeeting } from './asks-which-day.ts';
import { committeeMeant } from './meant.ts';

/** `meeting move 2026-12-15 2026-12-18 [09:00]`: shows what follows, and one button confirms. */
export const meetingMove: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { doer, language } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const today = todayIn(parts, committee);
  const [from, day] = daysIn(rest, today);
  if (from === undefined || day === undefined) return sayWhy('which-days', language);
  const meeting = plannedOn(committee, from);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  const how: MeetingChange = { is: 'moved', day, time: timeAtEnd(rest) ?? meeting.time };
  const request = { committee: committee.id, doer, meeting: meeting.id, how };
  const preview = await previewReschedule(parts.ports, request);
  return preview.ok
    ? say(movePreview(preview, how, { today, language }))
    : sayRefused(preview, asked);
};

/** `meeting cancel 2026-12-15`: the same, with a button for each meeting that can take the assignments. */
export const meetingCancel: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { doer, language } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const today = todayIn(parts, committee);
  const said = meetingSaid(rest, committee, today);
  if (said.length > 1) {
    const command = (day: Day): string => `meeting cancel ${committee.code} ${day}`;
    return whichMeeting(said, command, { today, language });
  }
  const [meeting] = said;
  if (meeting === undefined) return sayWhy('no-such-meeting', language);
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
};

/** The meetings that the words can mean: the one of a day, or those of "sammanträdet i december". */
function meetingSaid(words: string, committee: Committee, today: Day): readonly Meeting[] {
  const [day] = daysIn(words, today);
  if (day !== undefined) return [plannedOn(committee, day)].filter((each) => each !== null);
  const said = phraseAtEnd(words);
  const due = said && resolveDue(said.phrase, committee, today);
  if (due?.ok === false) return due.choices;
  const meeting = due?.due.kind === 'meeting' ? meetingOf(committee, due.due.meeting) : null;
  return meeting === null ? [] : [meeting];
}
