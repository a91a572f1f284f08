import type { Due } from '../committee/due.ts';
import type { Stretch } from '../days/stretch.ts';
import { isoOf } from '../days/iso-of.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import type { Committee } from '../committee/committee.ts';
import { addDays, type Day } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { plannedFrom } from '../committee/meetings.ts';
import { clashingDays } from './clashes.ts';
import type { DuePhrase } from './due-phrase.ts';
import { standingRule } from './standing-rule.ts';
import { dayMeant, stretchOf } from './stretch-of.ts';

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
 * on that day, today or later; a month or week in which a meeting is said means the only one in it.
 * @param today the day that what has no year is counted from
 */
export function resolveDue(phrase: DuePhrase, committee: Calendar, today: Day): ResolvedDue {
  const { kind, meaning } = phrase;
  if (meaning.is === 'none') return { ok: true, due: { kind: 'none' } };
  if (meaning.is === 'standing')
    return { ok: true, due: { kind: 'standing', rule: standingRule(meaning, phrase.text, today) } };
  const planned = plannedFrom(committee, today);
  if (meaning.is === 'next-meeting') return meetingDue(planned.find(({ day }) => day > today));
  if (meaning.is === 'last-meeting') return meetingDue(lastOfYear(planned));
  const day = dayMeant(meaning, today);
  if (day !== undefined) return clashDue(phrase, planned, day) ?? dayDue(meaning, planned, day);
  const stretch = bounded(stretchOf(meaning, today), phrase.text, today);
  if (stretch === null) return refused('unclear');
  return kind === 'meeting'
    ? meetingWithin(stretch, meaning, planned)
    : { ok: true, due: { kind: 'period', text: phrase.text, ...stretch } };
}

/** "före sommaren" ends the day before it begins; when "efter sommaren" ends nobody has said. */
function bounded(stretch: Stretch | null, words: string, today: Day): Stretch | null {
  if (stretch === null || /^efter|^after/iu.test(words)) return null;
  const isBefore = /^(?:senast\s+)?(?:före|innan|inför|before)(?!\p{L})/iu.test(words);
  return isBefore ? { from: today, to: addDays(stretch.from, -1) } : stretch;
}

/** Without a year the first month that has a meeting is meant, as for a day. */
function meetingWithin(
  stretch: Stretch,
  meaning: DueMeaning,
  planned: readonly Meeting[],
): ResolvedDue {
  const anyYear = meaning.is === 'month' && meaning.year === null;
  const first = anyYear
    ? planned.find(({ day }) => Number(day.slice(5, 7)) === meaning.month)?.day.slice(0, 7)
    : undefined;
  const choices = planned.filter(({ day }) =>
    first === undefined ? stretch.from <= day && day <= stretch.to : day.startsWith(first),
  );
  return choices.length > 1 ? refused('several-meetings', null, choices) : meetingDue(choices[0]);
}

function lastOfYear(planned: readonly Meeting[]): Meeting | undefined {
  const year = planned[0]?.day.slice(0, 4);
  return planned.findLast(({ day }) => year !== undefined && day.startsWith(year));
}

function dayDue(meaning: DueMeaning, planned: readonly Meeting[], day: Day | null): ResolvedDue {
  const anyYear = meaning.is === 'day' && meaning.year === null;
  const ending = anyYear ? isoOf(0, meaning.month, meaning.day).slice(4) : null;
  const meeting = planned.find((each) =>
    ending === null ? each.day === day : each.day.endsWith(ending),
  );
  return meetingDue(meeting, day);
}

/** "tisdag 16 december", where the 16th is a Wednesday: it is asked which of the two is meant. */
function clashDue(
  { text, meaning }: DuePhrase,
  planned: readonly Meeting[],
  day: Day | null,
): ResolvedDue | null {
  const days = day === null || meaning.is !== 'day' ? [] : clashingDays(text, day);
  if (days.length === 0) return null;
  return refused(
    'unclear',
    day,
    planned.filter((each) => days.includes(each.day)),
  );
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
