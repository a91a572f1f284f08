import type { MeetingDatesPreview } from '../../../app/meetings/set-meeting-dates.ts';
import type { Following } from '../../../app/rescheduling/follow-meetings.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { PlannedDay } from '../../../domain/meetings/plan-days.ts';
import type { OwnDates, WantedDate } from '../../../domain/meetings/redating.ts';
import { dayText } from '../../../words/dates.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { withFollowing } from '../../kit/following.ts';
import { milestoneNameText } from '../../kit/facts.ts';
import { preview, type Shown } from '../../kit/preview.ts';
import { markOf } from '../../kit/shown-mark.ts';
import type { Said } from '../../kit/said.ts';
import { stateOf } from './meeting-state.ts';
import { meetingDatesWordsIn } from './words.ts';

/** What own dates of a meeting would change, and the button that sets them. */
export function datesPreview(
  of: MeetingDatesPreview,
  dates: readonly WantedDate[],
  shown: Shown,
  ...leads: readonly string[]
): Said {
  const { committee, meeting, affected } = of;
  const { language } = shown;
  const value = [
    committee.id,
    meeting.id,
    ...dates.flatMap(({ milestone, day }) => [milestone, day ?? '']),
    '',
    meeting.day,
    '',
    markOfDates(of),
  ].join('|');
  const words = meetingDatesWordsIn(language);
  const set = button(words.changes, { action: 'set_meeting_dates', value, primary: true });
  const day = dayText(meeting.day, shown.today, language);
  return preview([...leads, words.asksToChange(day)], affected, shown, [set]);
}

/** What the button goes out from: pressed later, it changes nothing else. */
export function markOfDates(of: MeetingDatesPreview): string {
  const changes = of.affected.map(({ assignment, changes: each }) => [assignment.id, each]);
  return markOf(stateOf(of), changes);
}

export function datesSet(
  done: Pick<Following, 'haveFollowed'> & { readonly meeting: Pick<Meeting, 'day'> },
  { today, language }: Shown,
): Said {
  const day = dayText(done.meeting.day, today, language);
  return sentence(withFollowing(meetingDatesWordsIn(language).areChanged(day), done, language));
}

/** What becomes of a meeting's own dates when it is moved; nothing where it has none. */
export function ownDatesLines({ stay, fall }: OwnDates, shown: Shown): readonly string[] {
  const words = meetingDatesWordsIn(shown.language);
  return [
    ...(stay.length === 0 ? [] : [words.ownStay(listed(stay, shown))]),
    ...(fall.length === 0 ? [] : [words.ownFall(listed(fall, shown))]),
  ];
}

function listed(dates: readonly PlannedDay[], { today, language }: Shown): string {
  return dates
    .map(({ milestone, day }) =>
      [milestoneNameText(milestone, language), dayText(day, today, language)].join(' '),
    )
    .join(', ');
}
