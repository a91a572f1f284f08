import { readDay } from '../../domain/dates/read-day.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import type { GivenMeeting } from '../../domain/meetings/meeting.ts';

const HOUR = String.raw`(?<hour>[01]?\d|2[0-3])`;
/** What the meeting lasts until is read past: "09:00–12:00". */
const UNTIL = String.raw`(?:\s*[–-]\s*\d{1,2}(?:[:.]\d{2})?)?`;
const MARK = String.raw`(?:kl\.?|klockan|at)\s*`;
const CLOCK = String.raw`(?:${MARK})?${HOUR}[:.](?<minute>[0-5]\d)${UNTIL}`;
const HALF_DAY = String.raw`(?:${MARK})?${HOUR}(?:[:.](?<minute>[0-5]\d))?\s*(?<half>[ap])\.?m\.?`;
/** A whole hour alone could be a year or a day, so it needs its "kl.". */
const WHOLE_HOUR = String.raw`${MARK}${HOUR}${UNTIL}`;
const MARKED_CLOCK = String.raw`${MARK}${HOUR}(?:[:.](?<minute>[0-5]\d))?${UNTIL}`;

/** At the end; else a time that is marked as one wherever it stands: "kl 9 15 december 2029". */
const TIMES: readonly RegExp[] = [
  ...[HALF_DAY, CLOCK, WHOLE_HOUR].map(
    (time) => new RegExp(String.raw`(?:^|[\s,;]+)${time}\s*$`, 'iu'),
  ),
  ...[HALF_DAY, MARKED_CLOCK].map(
    (time) => new RegExp(String.raw`(?:^|[\s,;]+)${time}(?![\d:])`, 'iu'),
  ),
  new RegExp(String.raw`^${HOUR}:(?<minute>[0-5]\d)${UNTIL}(?=[\s,;])`, 'iu'),
];

/**
 * A meeting as a person writes it: a day, and perhaps a time of day.
 * @example readMeeting('tisdag 15 december kl. 9.00', '2026-09-29') // 2026-12-15, 09:00
 */
export function readMeeting(line: string, today: Day): GivenMeeting | null {
  const { words, time } = apart(line);
  const named = words.replace(/^(?:on|the|på|till|to)\s+/iu, '');
  const day = isDay(named) ? named : readDay(named, today);
  return day === null ? null : { day, time };
}

/** The time of day that a line ends with, `09:00`; null where it ends otherwise. */
export function timeAtEnd(line: string): string | null {
  return apart(line).time;
}

/** A line's time of day, and the other words. */
export function apart(line: string): { readonly words: string; readonly time: string | null } {
  for (const pattern of TIMES) {
    const found = pattern.exec(line);
    const time = found?.groups === undefined ? null : timeOf(found.groups);
    if (found === null || time === null) continue;
    const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    const words = `${before} ${after.replace(/^[\s,;]+/u, '')}`.trim().replace(/[,;]+$/u, '');
    return { words, time };
  }
  return { words: line.trim(), time: null };
}

function timeOf({
  hour = '',
  minute = '00',
  half,
}: Partial<Record<string, string>>): string | null {
  const number = Number(hour);
  if (half === undefined) return `${hour.padStart(2, '0')}:${minute}`;
  if (number < 1 || number > 12) return null;
  const inDay = (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(inDay).padStart(2, '0')}:${minute}`;
}
