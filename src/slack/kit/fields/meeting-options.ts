import type { PlainTextOption } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { option } from './text.ts';

/**
 * Some years of meetings. A form that asks for nine assignments holds the menu eighteen times, and
 * Slack refuses a view above a quarter of a megabyte.
 */
const MOST_MEETINGS = 36;

/** The meetings to choose among, in the order given: `tis 15 dec 09:00`. */
export function meetingOptions(
  meetings: readonly Meeting[],
  today: Day,
  language: Language,
): PlainTextOption[] {
  return meetings.slice(0, MOST_MEETINGS).map(({ id, day, time }) => {
    const dayWords = dayText(day, today, language);
    return option(time === null ? dayWords : `${dayWords} ${time}`, id);
  });
}
