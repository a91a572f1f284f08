import { isStandingDue } from '../../domain/backlog/standing-words.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Due } from '../../domain/committee/due.ts';
import { phraseAtEnd } from '../../domain/dates/phrases-at-edges.ts';
import { findDuePhrases } from '../../domain/dates/find-due-phrases.ts';
import { TYPED_RULES } from '../../domain/dates/times/times-in.ts';
import { isNameOf } from '../../domain/registering/before-holder.ts';
import { dueSaid } from '../../domain/registering/due-said.ts';
import { withOwnCode } from '../../domain/dates/own-code.ts';
import { type Nearest, nearestDays } from '../../domain/dates/nearest-days.ts';
import { readDay } from '../../domain/dates/read-day.ts';
import { resolveDue } from '../../domain/dates/resolve.ts';
import type { Day } from '../../domain/days/day.ts';
import type { TimeBefore } from '../../domain/meetings/time-before.ts';
import { bareTimeAlone } from '../../domain/registering/due-words.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Why } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { meetingOn } from './add-meeting.ts';

/**
 * A due as somebody gave it. Words are resolved by the committee's calendar: `plain` words may mean
 * a meeting, the others were said to be a meeting that is not planned yet, a date alone, or a rule.
 */
export type GivenDue =
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      /** Where it is due so long before the meeting. */
      readonly before?: TimeBefore | undefined;
    }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly as: 'plain' | 'new-meeting' | 'date' | 'standing';
      /** The day that plain words are counted from, as a decision's; today where it is not said. */
      readonly from?: Day | undefined;
    };

/** What was given can be no due of the committee's; it is said where the due was given. */
export type DueRefusal = {
  readonly ok: false;
  readonly why: Why;
  readonly of: 'due';
  /** The words that were not understood. */
  readonly unclear?: string;
  /** What they most likely meant, with the day that a year is left out by. */
  readonly nearest?: Nearest & { readonly today: Day };
};

/** What a given due means: one that is known, or a meeting that shall be planned on a day. */
export type DueMeant =
  | { readonly ok: true; readonly due: Due }
  | { readonly ok: true; readonly newMeetingOn: Day }
  | DueRefusal;

/** A given due in the committee's calendar; nothing is changed by asking. */
export function dueMeant(
  ports: Pick<Ports, 'now'>,
  given: GivenDue,
  committee: Committee,
): DueMeant {
  if (given.kind === 'none') return { ok: true, due: { kind: 'none' } };
  if (given.kind === 'meeting') return meetingDue(committee, given);
  const today = todayIn(ports, committee);
  const meant = saidDue(given, committee, today);
  const nearest = meant.ok ? null : nearestDays(given.text, today);
  return meant.ok || nearest === null ? meant : { ...meant, nearest: { ...nearest, today } };
}

function saidDue(
  inWords: Extract<GivenDue, { kind: 'said' }>,
  committee: Committee,
  today: Day,
): DueMeant {
  if (inWords.as === 'plain') return plainDue(inWords.text, committee, inWords.from ?? today);
  if (inWords.as === 'standing') return standingDue(inWords.text, committee, today);
  const day = readDay(inWords.text, today);
  if (day === null) return refused('bad-day');
  if (inWords.as === 'date') return { ok: true, due: { kind: 'date', day } };
  return day < today ? refused('bad-day') : { ok: true, newMeetingOn: day };
}

/** A due that is known to the committee, which may have got a meeting by it. */
export type PlannedDue = { readonly ok: true; readonly due: Due; readonly committee: Committee };

/**
 * The same, with a meeting that was said to be new planned. A person chose that by name; nothing is
 * planned for words that merely fit no meeting.
 */
export async function plannedDue(
  ports: Ports,
  given: GivenDue,
  { committee, doer }: { readonly committee: Committee; readonly doer: Doer },
): Promise<PlannedDue | DueRefusal> {
  const meant = dueMeant(ports, given, committee);
  if (!meant.ok) return meant;
  if ('due' in meant) return { ...meant, committee };
  const planned = await meetingOn(ports, { committee, doer, day: meant.newMeetingOn, time: null });
  if (!planned.ok) return refused(planned.why);
  const due = { kind: 'meeting', meeting: planned.result.id } as const;
  return { ok: true, due, committee: planned.committee };
}

function meetingDue(
  committee: Committee,
  { meeting, before }: Extract<GivenDue, { kind: 'meeting' }>,
): DueMeant {
  const isPlanned = committee.meetings.some(
    ({ id, state }) => id === meeting && state === 'planned',
  );
  const due = { kind: 'meeting', meeting, ...(before !== undefined && { before }) } as const;
  return isPlanned ? { ok: true, due } : refused('no-such-meeting');
}

/** All of the words must be understood: what stands beside the due would else be lost. */
function plainDue(typed: string, committee: Committee, from: Day): DueMeant {
  const words = withOwnCode(typed, committee.code);
  const found = phraseAtEnd(words);
  const whole = found === null || found.rest !== '' ? bareTimeAlone(words) : found.phrase;
  if (whole === null) {
    // "every autumn" is no autumn with a word before it.
    const unclear = isStandingDue(words) ? words : inTheWay(words, committee, from);
    return { ...refused('bad-day'), unclear };
  }
  const resolved = resolveDue(whole, committee, from);
  if (resolved.ok) return resolved;
  const { why, choices } = resolved;
  if (why === 'unclear' && choices.length === 0) return { ...refused('bad-day'), unclear: words };
  return refused(WHY[why]);
}

/** The words beside the due that is said, or all of them where none is. */
function inTheWay(text: string, committee: Committee, today: Day): string {
  const phrases = findDuePhrases(text, TYPED_RULES);
  const found = dueSaid({ text, phrases, today, isOwn: isNameOf(committee) });
  const phrase = found?.phrase ?? phrases[0];
  if (phrase === undefined) return text;
  const { from, to } = phrase.span;
  return `${text.slice(0, from).trim()} ${text.slice(to).trim()}`.trim();
}

const WHY = {
  'no-such-meeting': 'no-such-meeting',
  'several-meetings': 'which-meeting',
  unclear: 'which-meeting',
  passed: 'bad-day',
} as const;
/** Words that were said to be a rule: "varje tertial". */
function standingDue(words: string, committee: Committee, today: Day): DueMeant {
  const found = phraseAtEnd(words);
  const resolved = found?.rest === '' ? resolveDue(found.phrase, committee, today) : null;
  return resolved?.ok === true && resolved.due.kind === 'standing'
    ? resolved
    : refused('which-rule');
}

function refused(why: Why): DueRefusal {
  return { ok: false, why, of: 'due' };
}
