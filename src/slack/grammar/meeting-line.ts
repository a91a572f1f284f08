import { readDay } from '../../domain/dates/read-day.ts';
import { type Day, isDay } from '../../domain/day.ts';

export type GivenMeeting = {
  readonly day: Day;
  /** `09:00`; null when only the day was given. */
  readonly time: string | null;
};

const TIME = /(?:^|[\s,;]+)(?:kl\.?\s*)?([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/;

/**
 * A meeting as a person writes it: a day, and perhaps a time of day.
 * @example readMeeting('tisdag 15 december kl. 9.00', '2026-09-29') // 2026-12-15, 09:00
 */
export function readMeeting(line: string, today: Day): GivenMeeting | null {
  const time = TIME.exec(line);
  const words = (time === null ? line : line.slice(0, time.index)).trim();
  const day = isDay(words) ? words : readDay(words, today);
  if (day === null) return null;
  return { day, time: timeAtEnd(line) };
}

/** The time of day that a line ends with, `09:00`; null where it ends otherwise. */
export function timeAtEnd(line: string): string | null {
  const [, hour, minute] = TIME.exec(line) ?? [];
  return hour === undefined || minute === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** One a line; null when a line is no meeting. */
export function readMeetings(lines: string, today: Day): readonly GivenMeeting[] | null {
  const written = lines.split('\n').filter((line) => line.trim() !== '');
  const meetings = written.flatMap((line) => readMeeting(line, today) ?? []);
  return meetings.length === written.length ? meetings : null;
}
