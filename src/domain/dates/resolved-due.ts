import type { Due } from '../committee/due.ts';
import type { Day } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { TimeBefore } from '../meetings/time-before.ts';

/** What a due phrase means in a committee's calendar; what fits no meeting is never guessed. */
export type ResolvedDue = { readonly ok: true; readonly due: Due } | UnresolvedDue;

export type UnresolvedDue = {
  readonly ok: false;
  /** `passed`: so long before its meeting is a day that has gone by. */
  readonly why: 'no-such-meeting' | 'several-meetings' | 'unclear' | 'passed';
  /** The day that the words name, when they name one; then it can be offered as a plain date. */
  readonly day: Day | null;
  /** The days that words without one most likely mean: "efter nyår". */
  readonly days: readonly Day[];
  /** The meetings that can be meant, or are nearest to what was said. */
  readonly choices: readonly Meeting[];
  /** So long before the one that is chosen. */
  readonly before: TimeBefore | null;
};

export function refused(
  why: UnresolvedDue['why'],
  about: Partial<Pick<UnresolvedDue, 'day' | 'days' | 'choices' | 'before'>> = {},
): UnresolvedDue {
  return { ok: false, why, day: null, days: [], choices: [], before: null, ...about };
}
