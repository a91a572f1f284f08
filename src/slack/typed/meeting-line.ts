import { readDay } from '../../domain/dates/read-day.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import type { GivenMeeting } from '../../domain/meetings/meeting.ts';

const HOUR = String.raw`(?<hour>[01]?\d|2[0-3])`;
/** What the meeting lasts until is read past: "09:00–12:00". */
const UNTIL = String.raw`(?:\s*[–-]\s*\d{1,2}(?:[:.]\d{2})?)?`;
const CLOCK = new RegExp(
  String.raw`(?:^|[\s,;]+)(?:(?:kl\.?|klockan|at)\s*)?${HOUR}[:.](?<minute>[0-5]\d)${UNTIL}\s*$`,
  'iu',
);
/** A whole hour alone could be a year or a day, so it needs its "kl.". */
const WHOLE_HOUR = new RegExp(
  String.raw`(?:^|[\s,;]+)(?:kl\.?|klockan)\s*${HOUR}${UNTIL}\s*$`,
  'iu',
);

/**
 * A meeting as a person writes it: a day, and perhaps a time of day.
 * @example readMeeting('tisdag 15 december kl. 9.00', '2026-09-29') // 2026-12-15, 09:00
 */
export function readMeeting(line: string, today: Day): GivenMeeting | null {
  const { words, time } = apart(line);
  const day = isDay(words) ? words : readDay(words, today);
  return day === null ? null : { day, time };
}

/** The time of day that a line ends with, `09:00`; null where it ends otherwise. */
export function timeAtEnd(line: string): string | null {
  return apart(line).time;
}

/** A line's time of day, and the words before it. */
export function apart(line: string): { readonly words: string; readonly time: string | null } {
  const found = CLOCK.exec(line) ?? WHOLE_HOUR.exec(line);
  const { hour, minute = '00' } = found?.groups ?? {};
  if (found === null || hour === undefined) return { words: line.trim(), time: null };
  return { words: line.slice(0, found.index).trim(), time: `${hour.padStart(2, '0')}:${minute}` };
}
