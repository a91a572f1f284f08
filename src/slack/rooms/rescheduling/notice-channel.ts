import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import { dayIn } from '../../../domain/days/day.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Notice } from '../../kit/telling.ts';
import { whenText } from './when.ts';
import { reschedulingWordsIn } from './words.ts';

/** The one message of a moved or cancelled meeting in its channel, true also after it was undone. */
export const meetingChangedNotice: Notice<'meeting-changed'> = async ({ ports }, content) => {
  const committee = await committeeAt(ports, content.committee);
  if (committee === null) return null;
  const { language, timeZone } = committee;
  const shown = { today: dayIn(ports.now, timeZone), language };
  const words = reschedulingWordsIn(language);
  const { was, following } = content;
  const now = meetingOf(committee, content.meeting);
  const before = whenText(was, shown);
  if (now === null || now.state === 'cancelled')
    return sentence(`${words.isCancelled(before)} ${words.goElsewhere(following)}`.trim());
  if (now.day === was.day && now.time === was.time)
    return sentence(words.yoursRestored(whenText(now, shown)));
  const moved = words.isMoved(before, whenText(now, shown));
  return sentence(`${moved} ${words.getOtherDates(following)}`.trim());
};
