import type { Day } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { monthsFrom } from './day-of.ts';
import { refused, type ResolvedDue } from './resolved-due.ts';
import type { TimeMeaning } from './times/due-meaning.ts';

export function meetingDue(meeting: Meeting | undefined, day: Day | null = null): ResolvedDue {
  if (meeting === undefined) return refused('no-such-meeting', { day });
  return { ok: true, due: { kind: 'meeting', meeting: meeting.id } };
}

/** The only meeting of some days: never one outside them, such as the same month a year later. */
export function meetingWithin(stretch: Stretch, planned: readonly Meeting[]): ResolvedDue {
  const choices = within(stretch, planned);
  if (choices.length > 1) return refused('several-meetings', { choices });
  const [only] = choices;
  return only === undefined
    ? refused('no-such-meeting', { choices: nearest(planned, stretch) })
    : meetingDue(only);
}

/** "sista sammanträdet i april", "nämnden efter nästa". */
export function nthMeeting(
  { nth, months }: Extract<TimeMeaning, { is: 'nth-meeting' }>,
  planned: readonly Meeting[],
  today: Day,
): ResolvedDue {
  const stretch = months && stretchFor(nth, months, today);
  const meetings =
    stretch === null ? planned.filter(({ day }) => day > today) : within(stretch, planned);
  const meeting = meetings.at(nth > 0 ? nth - 1 : nth);
  if (meeting !== undefined) return meetingDue(meeting);
  const choices = stretch === null ? [] : nearest(planned, stretch);
  return refused('no-such-meeting', { choices });
}

type Months = NonNullable<Extract<TimeMeaning, { is: 'nth-meeting' }>['months']>;

/** In November the first meeting after the summer is next year's: this year's first has been. */
function stretchFor(nth: number, months: Months, today: Day): Stretch {
  if (nth < 0) return monthsFrom(months, today);
  const { from } = monthsFrom({ ...months, last: months.first }, today);
  return { from, to: monthsFrom(months, from).to };
}

/** The last meeting before some days and the first after them. */
export function nearest(planned: readonly Meeting[], { from, to }: Stretch): readonly Meeting[] {
  const around = [planned.findLast(({ day }) => day < from), planned.find(({ day }) => day > to)];
  return around.filter((each) => each !== undefined);
}

function within({ from, to }: Stretch, planned: readonly Meeting[]): readonly Meeting[] {
  return planned.filter(({ day }) => from <= day && day <= to);
}
