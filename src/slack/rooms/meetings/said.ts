import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isIdle } from '../../../domain/committee/given-meetings.ts';
import { monthOf } from '../../../domain/days/recurrence.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { sentence, section, actions } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';
import { meetingDatesButton } from '../meeting-dates/buttons.ts';
import { addMeetingButton } from './buttons.ts';
import { meetingsWordsIn } from './words.ts';

export function meetingsList(
  committee: Committee,
  meetings: readonly Meeting[],
  { today, language, canManage }: { today: Day; language: Language; canManage: boolean },
): Said {
  const words = meetingsWordsIn(language);
  const add = addMeetingButton(committee.id, language);
  if (meetings.length === 0) return sentence(words.nonePlanned, ...(canManage ? [add] : []));
  const title = words.listTitle(nameText(committee.name));
  const days = meetings.slice(0, MOST_LINES).map(({ id, day, time }) => ({
    text: `• ${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`,
    accessory: meetingDatesButton({ committee: committee.id, meeting: id }, language),
  }));
  return {
    text: [title, ...days.map(({ text }) => text)].join('\n'),
    blocks: [
      section(title),
      ...days.map(({ text, accessory }) => ({
        ...section(text),
        ...(canManage && { accessory }),
      })),
      ...(canManage ? [actions(add)] : []),
    ],
  };
}

/** What was added, and that the committee otherwise does not meet in that month. */
export function meetingAdded(
  committee: Committee,
  { day, time }: Meeting,
  today: Day,
  language: Language,
): Said {
  const when = `${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`;
  const words = meetingsWordsIn(language);
  const text = words.isAdded(nameText(committee.name), when);
  if (!isIdle(committee, day)) return sentence(text);
  const month = monthText(monthOf(day), language);
  return sentence(`${text} ${words.usuallyIdle(month)}`);
}

export function meetingsAdded({ name }: Committee, count: number, language: Language): Said {
  return sentence(meetingsWordsIn(language).areAdded(nameText(name), count));
}
