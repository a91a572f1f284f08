import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isIdle } from '../../../domain/committee/given-meetings.ts';
import { monthOf } from '../../../domain/days/recurrence.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { calendarWordsIn } from '../../../words/calendar-words.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { wordsIn } from '../../../words/words.ts';
import { button, sentence, section, actions } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';

export function meetingsList(
  committee: Committee,
  meetings: readonly Meeting[],
  { today, language, canManage }: { today: Day; language: Language; canManage: boolean },
): Said {
  const words = wordsIn(language);
  const add = button(words.buttons.addMeeting, { action: 'add_meeting', value: committee.id });
  if (meetings.length === 0) return sentence(words.noMeetings, ...(canManage ? [add] : []));
  const title = words.meetingsTitle(nameText(committee.name));
  const days = meetings.slice(0, MOST_LINES).map(({ id, day, time }) => ({
    text: `• ${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`,
    value: `${committee.id}|${id}`,
  }));
  return {
    text: [title, ...days.map(({ text }) => text)].join('\n'),
    blocks: [
      section(title),
      ...days.map(({ text, value }) => ({
        ...section(text),
        ...(canManage && {
          accessory: button(words.buttons.meetingDates, { action: 'meeting_dates', value }),
        }),
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
  const text = wordsIn(language).meetingAdded(nameText(committee.name), when);
  if (!isIdle(committee, day)) return sentence(text);
  const month = monthText(monthOf(day), language);
  return sentence(`${text} ${calendarWordsIn(language).usuallyIdle(month)}`);
}

export function meetingsAdded({ name }: Committee, count: number, language: Language): Said {
  return sentence(calendarWordsIn(language).meetingsAdded(nameText(name), count));
}
