import { clashingDays } from '../dates/clashes.ts';
import type { Day } from '../days/day.ts';
import type { LineRefusal } from './understand-line.ts';

/** What can be chosen in place of a due that could not be understood. */
export type OfferedDue =
  | { readonly is: 'new-meeting' | 'date'; readonly day: Day }
  | { readonly is: 'meeting'; readonly meeting: string; readonly day: Day }
  /** No day is named: it is asked in the form for meetings. */
  | { readonly is: 'add-meeting' }
  /** How often it comes round, in words that say so. */
  | { readonly is: 'standing'; readonly words: string }
  | { readonly is: 'none' };

type UnclearDue = Extract<
  LineRefusal,
  { readonly why: 'no-such-meeting' | 'several-meetings' | 'unclear' }
>;

const MOST_CHOICES = 3;

/** What only those may choose who plan the committee's meetings. */
const PLANS: ReadonlySet<OfferedDue['is']> = new Set(['new-meeting', 'add-meeting']);

/** Each due that an unclear line can mean, for the person to choose: nothing is guessed. */
export function offeredDues(
  problem: LineRefusal,
  { today, mayPlan }: { readonly today: Day; readonly mayPlan: boolean },
): readonly OfferedDue[] {
  return allDues(problem, today).filter(({ is }) => mayPlan || !PLANS.has(is));
}

function allDues(problem: LineRefusal, today: Day): readonly OfferedDue[] {
  switch (problem.why) {
    case 'unknown-holder':
    case 'no-deliverable':
    case 'two-dues':
      return [];
    case 'no-due':
      return [{ is: 'none' }];
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
      return [...instead(problem, today), { is: 'none' }];
  }
}

function instead({ why, day, choices, phrase }: UnclearDue, today: Day): readonly OfferedDue[] {
  const meetings = choices
    .slice(0, MOST_CHOICES)
    .map((each) => ({ is: 'meeting', meeting: each.id, day: each.day }) as const);
  if (day === null) return why === 'no-such-meeting' ? [{ is: 'add-meeting' }] : meetings;
  const clash = clashingDays(phrase, day);
  const others = (clash.length > 0 ? clash : [day]).filter(
    (each) => !choices.some((meeting) => meeting.day === each),
  );
  return [...meetings, ...others.flatMap((each) => onDay(each, today))];
}

/** A day without a meeting: no meeting is planned on one that has passed. */
function onDay(day: Day, today: Day): readonly OfferedDue[] {
  const asDate = { is: 'date', day } as const;
  return day < today ? [asDate] : [{ is: 'new-meeting', day }, asDate];
}

/** The words of a line that could not be understood; null where some are missing instead. */
export function unclearWords(problem: LineRefusal): string | null {
  switch (problem.why) {
    case 'unknown-holder':
      return problem.words;
    case 'no-deliverable':
    case 'no-due':
      return null;
    case 'two-dues':
      return problem.phrases.join(' / ');
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
      return problem.phrase;
  }
}
