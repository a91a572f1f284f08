import type { Language } from '../record/language.ts';
import type { Day, Instant } from '../days/day.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Person } from '../record/person.ts';

/** Why a milestone was late, as whoever has the work said; one for each milestone and day. */
export type WhyLate = {
  readonly milestone: MilestoneName;
  /** The day that was missed. */
  readonly day: Day;
  /** One of the committee's own reasons, as it was called then. */
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
};

/** In characters: a menu's choice carries it beside the assignment. */
export const LONGEST_LATE_REASON = 48;
export const MOST_LATE_REASONS = 20;

/** Whether a committee can have them as its own. */
export function areLateReasons(reasons: readonly string[]): boolean {
  return (
    reasons.length <= MOST_LATE_REASONS &&
    reasons.every((each) => each.trim() !== '' && each.length <= LONGEST_LATE_REASON)
  );
}

/** Where a committee has written no list of its own. */
const USUAL: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'underlag saknas',
    'resursbrist',
    'väntar på annan',
    'omprioriterat',
    'ändrade förutsättningar',
    'annat',
  ],
  en: [
    'basis is missing',
    'lack of resources',
    'waiting for others',
    'other priorities',
    'changed conditions',
    'other',
  ],
};

/** The reasons that can be chosen in a committee. */
export function lateReasonsOf({
  lateReasons,
  language,
}: {
  readonly lateReasons: readonly string[];
  readonly language: Language;
}): readonly string[] {
  return lateReasons.length > 0 ? lateReasons : USUAL[language];
}

/** A milestone and the day that it missed. */
export type Missed = Pick<WhyLate, 'milestone' | 'day'>;

/** The late milestone that lacks its reason, the newest of several; null where none does. */
export function lacksReason<M extends Missed>(
  late: readonly M[],
  answered: readonly Missed[],
): M | null {
  const isAnswered = (each: M): boolean =>
    answered.some(({ milestone, day }) => milestone === each.milestone && day === each.day);
  return late.findLast((each) => !isAnswered(each)) ?? null;
}
