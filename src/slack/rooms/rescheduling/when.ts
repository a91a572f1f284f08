import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import type { Shown } from '../../kit/preview.ts';
import { kitWordsIn } from '../../kit/words.ts';

export type When = Pick<Meeting, 'day' | 'time'>;

/** When a meeting was as something was offered of it; null in offers that did not say so. */
export function standingIn([day = '', time = '']: readonly string[]): When | null {
  return day === '' ? null : { day, time: time === '' ? null : time };
}

/** "sammanträdet tis 15 dec kl. 09:00". */
export function meetingText({ day, time }: When, { today, language }: Shown): string {
  return kitWordsIn(language).meetingOn(dayText(day, today, language), time);
}

/** "tis 15 dec 09:00". */
export function whenText({ day, time }: When, { today, language }: Shown): string {
  return `${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`;
}
