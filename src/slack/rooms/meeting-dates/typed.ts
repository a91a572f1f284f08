import type { Day } from '../../../domain/days/day.ts';
import { placedDaysIn } from '../../typed/two-days.ts';

/** The meeting's day, and what each other day of the line is said to be for. */
export type MeetingDatesLine = {
  readonly meeting: Day | null;
  readonly dates: readonly { readonly name: string; readonly day: Day }[];
};

/**
 * Single dates of a meeting, as they are written.
 * @example readMeetingDatesLine('15 december utkast 17 november', '2026-10-01')
 * // meeting 2026-12-15, utkast on 2026-11-17
 */
export function readMeetingDatesLine(line: string, today: Day): MeetingDatesLine {
  const [meeting, ...others] = placedDaysIn(line, today);
  const ends = [meeting, ...others].map((each) => each?.to ?? 0);
  return {
    meeting: meeting?.day ?? null,
    dates: others.map(({ day, from }, at) => ({ name: nameIn(line.slice(ends[at], from)), day })),
  };
}

const AROUND = /^[\s,;:]*(?:(?:och|and)\s+)?|[\s,;:]*(?:\s(?:till|to|den|on|the))*[\s,;:]*$/giu;

function nameIn(words: string): string {
  return words.replaceAll(AROUND, '').trim();
}
