import type { Committee, Language } from '../../../domain/committee/committee.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isIdle } from '../../../domain/meetings/given-meetings.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { monthOf } from '../../../domain/days/recurrence.ts';
import { calendarWordsIn } from '../../../words/calendar-words.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { ownWordsIn } from '../../../words/own-words.ts';
import { wordsIn } from '../../../words/words.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { ACTIONS } from '../../kit/ids.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';

export function committeeAdded(
  { id, code, name }: Committee,
  language: Language,
  { isInside }: { readonly isInside: boolean },
): Said {
  const words = wordsIn(language);
  const text = words.committeeAdded(code, nameText(name));
  return sentence(
    isInside ? text : `${text}\n${words.inviteMe}`,
    button(words.buttons.addMeeting, { action: ACTIONS.addMeeting, value: id }),
  );
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

type OfficeDays = { readonly today: Day; readonly language: Language };

export function roleSet(
  title: string,
  name: string,
  { from, today, language }: OfficeDays & { readonly from: Day | null },
): Said {
  const words = wordsIn(language);
  if (from === null || from <= today)
    return sentence(words.roleSet(nameText(title), nameText(name)));
  const day = dayText(from, today, language);
  return sentence(yearWordsIn(language).roleSetFrom(nameText(title), nameText(name), day));
}

export function deputySet(
  title: string,
  name: string,
  { from, to, today, language }: OfficeDays & { readonly from: Day; readonly to: Day },
): Said {
  const days = [from, to].map((day) => dayText(day, today, language)).join(' – ');
  return sentence(yearWordsIn(language).deputySet(nameText(title), nameText(name), days));
}

/** Who stands in whenever the holder's Slack status says so. */
export function standInSet(title: string, name: string, language: Language): Said {
  return sentence(ownWordsIn(language).standInSet(nameText(title), nameText(name)));
}
