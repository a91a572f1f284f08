import { clashingDays } from '../dates/clashes.ts';
import type { Day } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { TimeBefore } from '../meetings/time-before.ts';
import type { LineRefusal, SaidDue } from './line-refusal.ts';
import type { WhoseParagraph } from './settled-paragraph.ts';

/** What can be chosen in place of a due that could not be understood. */
export type OfferedDue =
  | { readonly is: 'new-meeting' | 'date'; readonly day: Day }
  | {
      readonly is: 'meeting';
      readonly meeting: string;
      readonly day: Day;
      /** So long before it. */
      readonly before: TimeBefore | null;
    }
  /** The words at the end are the due after all; its last day, where it has one. */
  | { readonly is: 'said'; readonly words: string; readonly day: Day | null }
  /** They belong to what shall be brought, and the due is asked in the form. */
  | { readonly is: 'part' }
  /** No day is named: it is asked in the form for meetings. */
  | { readonly is: 'add-meeting' }
  /** How often it comes round, in words that say so. */
  | { readonly is: 'standing'; readonly words: string }
  /** The due is understood, and a § is the decision's, or one of what shall be brought. */
  | { readonly is: 'paragraph'; readonly whose: WhoseParagraph; readonly words: string }
  | { readonly is: 'none' };

type UnclearDue = Extract<
  LineRefusal,
  { readonly why: 'no-such-meeting' | 'several-meetings' | 'unclear' | 'passed' }
>;

const MOST_CHOICES = 3;
/** So many of the meetings to come are offered where nothing else is. */
const NEXT = 2;

/** What only those may choose who plan the committee's meetings. */
const PLANS: ReadonlySet<OfferedDue['is']> = new Set(['new-meeting', 'add-meeting']);

/** Each due that an unclear line can mean, for the person to choose: nothing is guessed. */
export function offeredDues(
  problem: LineRefusal,
  { today, mayPlan, coming }: Offering,
): readonly OfferedDue[] {
  const offered = allDues(problem, today).filter(({ is }) => mayPlan || !PLANS.has(is));
  const isNone = offered.length > 0 && offered.every(({ is }) => is === 'none');
  return isNone ? [...coming.slice(0, NEXT).map(asMeeting), ...offered] : offered;
}

type Offering = {
  readonly today: Day;
  /** Whether the person may plan meetings of the committee. */
  readonly mayPlan: boolean;
  /** The committee's meetings to come, the soonest first: where nothing is likely, one of them is. */
  readonly coming: readonly Meeting[];
};

function asMeeting({ id, day }: Meeting): OfferedDue {
  return { is: 'meeting', meeting: id, day, before: null };
}

function allDues(problem: LineRefusal, today: Day): readonly OfferedDue[] {
  switch (problem.why) {
    case 'unknown-holder':
    case 'which-office':
    case 'two-holders':
    case 'no-deliverable':
      return [];
    case 'two-dues':
      return problem.dues.flatMap(asSaid);
    case 'words-beside':
      return asSaid(problem.read);
    case 'misspelt':
      return [...asSaid(problem.read), { is: 'none' }];
    case 'no-due':
      return [{ is: 'none' }];
    case 'bare-time':
      return bareTime(problem);
    case 'whose-paragraph':
      return [
        { is: 'paragraph', whose: 'decision', words: problem.origin.paragraph ?? problem.words },
        { is: 'paragraph', whose: 'task', words: problem.words },
      ];
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
    case 'passed':
      return [...instead(problem, today), { is: 'none' }];
  }
}

function bareTime({ phrase, due }: Extract<LineRefusal, { why: 'bare-time' }>): OfferedDue[] {
  const part = { is: 'part' } as const;
  if (due === null || (due.kind !== 'period' && due.kind !== 'date')) return [part];
  const day = due.kind === 'period' ? due.to : due.day;
  return [{ is: 'said', words: phrase, day }, part];
}

/** A due that is understood, and asked about for another reason. */
function asSaid({ due, day }: SaidDue): readonly OfferedDue[] {
  switch (due.kind) {
    case 'meeting':
      if (day === null) return [];
      return [{ is: 'meeting', meeting: due.meeting, day, before: due.before ?? null }];
    case 'date':
      return [{ is: 'date', day: due.day }];
    case 'period':
      return [{ is: 'said', words: due.text, day: due.to }];
    case 'standing':
      return [{ is: 'standing', words: due.rule.text }];
    case 'none':
      return [{ is: 'none' }];
  }
}

function instead(problem: UnclearDue, today: Day): readonly OfferedDue[] {
  const { why, day, days, choices, before, phrase } = problem;
  const meetings = choices
    .slice(0, MOST_CHOICES)
    .map((each) => ({ is: 'meeting', meeting: each.id, day: each.day, before }) as const);
  const add = why === 'no-such-meeting' ? [{ is: 'add-meeting' } as const] : [];
  const likely = days.slice(0, MOST_CHOICES).map((each) => ({ is: 'date', day: each }) as const);
  if (day === null || before !== null) return [...meetings, ...likely, ...add];
  const clash = clashingDays(phrase, day);
  const others = (clash.length > 0 ? clash : [day]).filter(
    (each) => !choices.some((meeting) => meeting.day === each),
  );
  return [...meetings, ...others.flatMap((each) => onDay(each, today))];
}

/** A day without a meeting: no meeting is planned on one that has passed. */
function onDay(day: Day, today: Day): readonly OfferedDue[] {
  const asDate = { is: 'date', day } as const;
  return day < today ? [...nextYear(day, today), asDate] : [{ is: 'new-meeting', day }, asDate];
}

/** In November "13 januari 2026" was most likely meant for the January to come. */
function nextYear(day: Day, today: Day): readonly OfferedDue[] {
  const year = Number(today.slice(0, 4));
  const coming = [year, year + 1]
    .map((each) => `${each}${day.slice(4)}`)
    .find((each) => each >= today);
  return coming === undefined || day.endsWith('-02-29') ? [] : [{ is: 'date', day: coming }];
}

/** The words of a line that could not be understood; null where some are missing instead. */
export function unclearWords(problem: LineRefusal): string | null {
  switch (problem.why) {
    case 'unknown-holder':
    case 'which-office':
    case 'two-holders':
      return problem.words;
    case 'no-deliverable':
      return null;
    case 'no-due':
    case 'words-beside':
    case 'whose-paragraph':
      return problem.words;
    case 'two-dues':
      return problem.phrases.join(' / ');
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
    case 'passed':
      return problem.written ?? problem.phrase;
    case 'bare-time':
    case 'misspelt':
      return problem.phrase;
  }
}
