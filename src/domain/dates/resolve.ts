import type { Committee } from '../committee/committee.ts';
import { plannedFrom } from '../committee/meetings.ts';
import { addDays, type Day } from '../days/day.ts';
import { isoOf } from '../days/iso-of.ts';
import type { Stretch } from '../days/stretch.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { clashingDays } from './clashes.ts';
import type { DuePhrase } from './due-phrase.ts';
import { dueBefore } from './resolve-before.ts';
import { meetingDue, meetingWithin, nearest, nthMeeting } from './resolve-meeting.ts';
import { likelyDays } from './likely-days.ts';
import { refused, type ResolvedDue, type UnresolvedDue } from './resolved-due.ts';
import { looseDue } from './resolve-loose.ts';
import { standingRule } from './standing-rule.ts';
import { dayMeant, endOf, stretchOf } from './stretch-of.ts';
import type { TimeMeaning } from './times/due-meaning.ts';

type Calendar = Pick<Committee, 'meetings' | 'timeZone'> & Partial<Pick<Committee, 'plan'>>;

/** A phrase for a time that is said by itself. */
type TimePhrase = DuePhrase & { readonly meaning: TimeMeaning };

/**
 * Looks a due phrase up in a committee's calendar. A day and month mean the first planned meeting
 * on that day, today or later; a month alone is its next occurrence, and one in which a meeting is
 * said means the only one in it. What fits no meeting is asked, with those nearest to it.
 * @param today the day that what has no year is counted from
 */
export function resolveDue(phrase: DuePhrase, committee: Calendar, today: Day): ResolvedDue {
  const found = resolveWords(phrase, committee, today);
  return found.ok
    ? found
    : withLikely(found, phrase, plannedFrom(committee, addDays(today, 1)), today);
}

/** Of a time without a day those that are likely are offered, and the meetings about them. */
function withLikely(
  found: UnresolvedDue,
  { text, meaning }: DuePhrase,
  planned: readonly Meeting[],
  today: Day,
): UnresolvedDue {
  if (found.why !== 'unclear' || found.day !== null || meaning.is === 'before') return found;
  const days = likelyDays(text, today)?.days ?? [];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || found.choices.length > 0)
    return { ...found, days };
  return { ...found, days, choices: meetingsAbout(text, planned, { from: first, to: last }) };
}

/** "Efter nyår" is the first meeting after it, "före jul" the last before. */
function meetingsAbout(
  text: string,
  planned: readonly Meeting[],
  { from, to }: Stretch,
): readonly Meeting[] {
  if (/^(?:efter|after)/iu.test(text)) return planned.filter(({ day }) => from <= day).slice(0, 1);
  const until = planned.filter(({ day }) => day <= to);
  if (BEFORE.test(text)) return until.slice(-1);
  const within = until.filter(({ day }) => from <= day);
  return within.length > 0 ? within : nearest(planned, { from, to });
}

function resolveWords(phrase: DuePhrase, committee: Calendar, today: Day): ResolvedDue {
  const { meaning } = phrase;
  if (meaning.is !== 'before') return resolveTime({ ...phrase, meaning }, committee, today);
  const time = resolveTime({ ...phrase, meaning: meaning.time }, committee, today);
  return dueBefore(meaning, time, committee, today);
}

function resolveTime(phrase: TimePhrase, committee: Calendar, today: Day): ResolvedDue {
  const { kind, meaning } = phrase;
  if (meaning.is === 'none') return { ok: true, due: { kind: 'none' } };
  if (meaning.is === 'standing')
    return { ok: true, due: { kind: 'standing', rule: standingRule(meaning, phrase.text, today) } };
  const planned = plannedFrom(committee, today);
  if (meaning.is === 'next-meeting') return meetingDue(planned.find(({ day }) => day > today));
  if (meaning.is === 'last-meeting') return meetingDue(lastOfYear(planned));
  if (meaning.is === 'nth-meeting') return nthMeeting(meaning, planned, today);
  const day = meaning.is === 'end-of' ? endOf(meaning, today) : dayMeant(meaning, today);
  if (day !== undefined && !isAfter(phrase))
    return clashDue(phrase, planned, day) ?? dayDue(phrase, planned, { day, today });
  const named = stretchOf(meaning, today);
  const stretch = bounded(named, phrase, today);
  if (named === null || stretch === null) return refused('unclear');
  const loose = looseDue(phrase, planned, { stretch: named, today });
  if (loose !== null) return loose;
  return kind === 'meeting'
    ? meetingWithin(stretch, planned)
    : (monthWithout(phrase, stretch, planned) ?? {
        ok: true,
        due: { kind: 'period', text: phrase.text, ...stretch },
      });
}

/** "före sommaren" ends the day before it begins; when "efter sommaren" ends nobody has said. */
function bounded(stretch: Stretch | null, phrase: TimePhrase, today: Day): Stretch | null {
  if (stretch === null || isAfter(phrase)) return null;
  if (phrase.kind === 'meeting') return stretch;
  return BEFORE.test(phrase.text) ? { from: today, to: addDays(stretch.from, -1) } : stretch;
}

const BEFORE = /^(?:senast\s+)?(?:före|innan|inför|before)(?!\p{L})/iu;

function isAfter({ text }: TimePhrase): boolean {
  return /^efter|^after/iu.test(text);
}

/** "i maj", where the committee has no meeting: it may be the one before, the one after, or a new one. */
function monthWithout(
  { meaning, text }: TimePhrase,
  stretch: Stretch,
  planned: readonly Meeting[],
): ResolvedDue | null {
  const isMonth = meaning.is === 'month' && /^(?:i|in|till|to|på|vid|at)\s/iu.test(text);
  const isPlanned = planned.some(({ day }) => day > stretch.to);
  const within = planned.some(({ day }) => stretch.from <= day && day <= stretch.to);
  return isMonth && isPlanned && !within
    ? refused('no-such-meeting', { choices: nearest(planned, stretch) })
    : null;
}

function lastOfYear(planned: readonly Meeting[]): Meeting | undefined {
  const year = planned[0]?.day.slice(0, 4);
  return planned.findLast(({ day }) => year !== undefined && day.startsWith(year));
}

/** A meeting on the day; else the date alone, where the words say by when and name no meeting. */
function dayDue(
  phrase: TimePhrase,
  planned: readonly Meeting[],
  { day, today }: { readonly day: Day | null; readonly today: Day },
): ResolvedDue {
  const { meaning, kind } = phrase;
  const anyYear = meaning.is === 'day' && meaning.year === null;
  const ending = anyYear ? isoOf(0, meaning.month, meaning.day).slice(4) : null;
  const meeting = planned.find((each) =>
    ending === null ? each.day === day : each.day.endsWith(ending),
  );
  if (meeting !== undefined || day === null) return meetingDue(meeting, day);
  if (day >= today && isDate(phrase)) return { ok: true, due: { kind: 'date', day } };
  const choices = kind === 'meeting' ? nearest(planned, { from: day, to: day }) : [];
  if (day < today)
    return refused('no-such-meeting', {
      day,
      choices: planned.filter((each) => each.day.endsWith(day.slice(4))),
    });
  return refused('no-such-meeting', { day, choices });
}

/** "till den 20 januari" may be meant for a meeting that is not planned yet; these never are. */
function isDate({ kind, meaning, text }: TimePhrase): boolean {
  if (kind === 'meeting') return false;
  return meaning.is === 'end-of' || meaning.is === 'coming-day' || SAYS_DATE.test(text);
}

const SAYS_DATE =
  /^(?:dock\s+|helst\s+)?(?:(?:allra\s+)?senast|före|innan|(?:due\s+)?by|before|until|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|(?:and\s+)?no(?:t)?\s+later)(?!\p{L})|(?:utgång|slut|månadsskift|ultimo|sista|end\s+of|last\s+day)/iu;

/** "tisdag 16 december", where the 16th is a Wednesday: it is asked which of the two is meant. */
function clashDue(
  { text, meaning }: TimePhrase,
  planned: readonly Meeting[],
  day: Day | null,
): ResolvedDue | null {
  const days = day === null || meaning.is !== 'day' ? [] : clashingDays(text, day);
  if (days.length === 0) return null;
  return refused('unclear', { day, choices: planned.filter((each) => days.includes(each.day)) });
}
