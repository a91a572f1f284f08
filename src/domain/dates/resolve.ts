import type { Due } from '../assignment.ts';
import type { Committee } from '../committee.ts';
import { addDays, type Day } from '../day.ts';
import type { Meeting } from '../meeting.ts';
import { plannedFrom } from '../meetings.ts';
import { isoOf } from './months.ts';
import type { DueMeaning, DuePhrase } from './phrases.ts';
import { dayFrom } from './read-day.ts';

/** What a due phrase means in a committee's calendar; what fits no meeting is never guessed. */
export type ResolvedDue =
  | { readonly ok: true; readonly due: Due }
  | {
      readonly ok: false;
      readonly why: 'no-such-meeting' | 'several-meetings' | 'unclear';
      /** The day that the words name, when they name one; then it can be offered as a plain date. */
      readonly day: Day | null;
      readonly choices: readonly Meeting[];
    };

type Calendar = Pick<Committee, 'meetings' | 'timeZone'>;

/**
 * Looks a due phrase up in a committee's calendar. A day and month mean the first planned meeting
 * on that day, today or later; a month means the only planned meeting in it.
 */
export function resolveDue(phrase: DuePhrase, committee: Calendar, today: Day): ResolvedDue {
  const { meaning } = phrase;
  if (meaning.is === 'none') return { ok: true, due: { kind: 'none' } };
  if (meaning.is === 'period') return periodDue(phrase.text, meaning);
  if (meaning.is === 'next-meeting')
    return meetingDue(plannedFrom(committee, addDays(today, 1))[0]);
  const planned = plannedFrom(committee, today);
  return meaning.is === 'month' ? monthDue(meaning, planned) : dayDue(meaning, planned, today);
}

function periodDue(text: string, { from, to }: Extract<DueMeaning, { is: 'period' }>): ResolvedDue {
  if (from === null || to === null) return refused('unclear');
  return { ok: true, due: { kind: 'period', text, from, to } };
}

/** Without a year the first month that has a meeting is meant, as for a day. */
function monthDue(
  { year, month }: Extract<DueMeaning, { is: 'month' }>,
  planned: readonly Meeting[],
): ResolvedDue {
  const first = planned.find(({ day }) => Number(day.slice(5, 7)) === month)?.day.slice(0, 7);
  const wanted = year === null ? first : isoOf(year, month, 1).slice(0, 7);
  const choices = planned.filter(({ day }) => day.slice(0, 7) === wanted);
  return choices.length > 1 ? refused('several-meetings', null, choices) : meetingDue(choices[0]);
}

function dayDue(
  meaning: Extract<DueMeaning, { is: 'day' }>,
  planned: readonly Meeting[],
  today: Day,
): ResolvedDue {
  const day = dayFrom(meaning, today);
  const ending = isoOf(0, meaning.month, meaning.day).slice(4);
  const meeting = planned.find((each) =>
    meaning.year === null ? each.day.endsWith(ending) : each.day === day,
  );
  return meetingDue(meeting, day);
}

function meetingDue(meeting: Meeting | undefined, day: Day | null = null): ResolvedDue {
  if (meeting === undefined) return refused('no-such-meeting', day);
  return { ok: true, due: { kind: 'meeting', meeting: meeting.id } };
}

function refused(
  why: Extract<ResolvedDue, { ok: false }>['why'],
  day: Day | null = null,
  choices: readonly Meeting[] = [],
): ResolvedDue {
  return { ok: false, why, day, choices };
}
