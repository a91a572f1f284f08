import { readDay } from '../../domain/dates/read-day.ts';
import { readRecurrence } from '../../domain/dates/read-recurrence.ts';
import type { Day } from '../../domain/days/day.ts';
import type { GivenMeeting } from '../../domain/meetings/meeting.ts';
import { recurringDays } from '../../domain/days/recurrence.ts';
import { apart, readMeeting } from './meeting-line.ts';
import { folded } from './typed-text.ts';

/** A meeting as it was given, with what it is called where a calendar file says that. */
export type FoundMeeting = GivenMeeting & { readonly title?: string };

/** What a list of meetings says, and the lines of it that say nothing that is understood. */
export type ReadMeetings = {
  readonly found: readonly FoundMeeting[];
  readonly unclear: readonly string[];
  /** That a calendar file says are cancelled. */
  readonly cancelled: readonly FoundMeeting[];
};

export type ReadingMeetings = {
  readonly today: Day;
  /** Months in which a rule gives no meeting. */
  readonly idleMonths: readonly number[];
};

const HEADINGS =
  /^(?:dag|datum|date|day|när|when|sammanträde|sammanträden|meetings?|möte)(?:sdag|sdatum)?$/u;

/** A list as it is pasted: a meeting a line, a rule in words, or a row of a spreadsheet. */
export function readMeetingLines(text: string, how: ReadingMeetings): ReadMeetings {
  const lines = text.split('\n').map((line) => line.trim());
  return together(lines, (line) => readLine(line, how));
}

/** The rows of a list that was given as a file; its headings are read past. */
export function readMeetingRows(
  rows: readonly (readonly string[])[],
  how: ReadingMeetings,
): ReadMeetings {
  const entries = rows.filter((cells) => !cells.some((cell) => HEADINGS.test(folded(cell))));
  return together(
    entries.map((cells) => cells.join(' ; ')),
    (line) => readLine(line, how),
  );
}

function together(
  lines: readonly string[],
  read: (line: string) => readonly GivenMeeting[] | null,
): ReadMeetings {
  const written = lines.filter((line) => /[^\s;]/u.test(line));
  const all = written.map((line) => ({ line, meetings: read(line) }));
  return {
    found: all.flatMap(({ meetings }) => meetings ?? []),
    cancelled: [],
    unclear: all.flatMap(({ line, meetings }) => (meetings === null ? [line] : [])),
  };
}

function readLine(line: string, how: ReadingMeetings): readonly GivenMeeting[] | null {
  const one = readMeeting(line, how.today);
  if (one !== null) return [one];
  const { words, time } = apart(line);
  const several = severalDays(words, how.today);
  if (several !== null) return several.map((day) => ({ day, time }));
  const recurrence = readRecurrence(words, how.today);
  if (recurrence === null) return inCells(line, how.today);
  const days = recurringDays(recurrence.rule, recurrence.stretch, how.idleMonths);
  // A rule for a year that has begun means what is left of it.
  return days.filter((day) => day >= how.today).map((day) => ({ day, time }));
}

/** "4 maj, 1 juni och 21 september 2027": a year at the end holds for all. */
function severalDays(words: string, today: Day): readonly Day[] | null {
  const pieces = words.split(/\s*,\s*(?:och\s+|and\s+)?|\s+(?:och|and|&|samt)\s+/iu);
  if (pieces.length < 2) return null;
  const year = /\s+(20\d{2})$/u.exec(words)?.[1];
  const dated = pieces.map((piece) =>
    year === undefined || /20\d{2}/u.test(piece) ? piece : `${piece} ${year}`,
  );
  const days = dated.map((piece) => readDay(piece, today));
  return days.every((day) => day !== null) ? days : null;
}

/** The first cell that is a day, and the first time of day from there on. */
function inCells(line: string, today: Day): readonly GivenMeeting[] | null {
  const cells = line
    .split(/[;\t]|,(?!\s)|,\s/u)
    .map((cell) => cell.replaceAll('"', '').trim())
    .filter((cell) => cell !== '');
  const at = cells.findIndex((cell) => readMeeting(cell, today) !== null);
  const meeting = readMeeting(cells[at] ?? '', today);
  if (meeting === null) return null;
  const times = cells.slice(at).map((cell) => apart(cell).time);
  return [{ ...meeting, time: times.find((time) => time !== null) ?? null }];
}
