import { addWorkingDays, type ClosedDays } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import type { Assignment } from './assignment.ts';
import { updatesThatCount } from './state.ts';

/** How many working days a committee lets pass without a word, until it chooses otherwise. */
export const DAYS_OF_SILENCE = 10;

type Heard = Pick<
  Assignment,
  'due' | 'tabled' | 'reported' | 'ending' | 'updates' | 'drafts' | 'registeredAt'
>;

/**
 * Whether nobody has given an update or a draft of an assignment for so many working days. What is
 * tabled, reported or ended waits for the committee, and what is undated for nobody: neither is silent.
 * @param how.days working days, as the committee counts them (`DAYS_OF_SILENCE`)
 */
export function isSilent(
  assignment: Heard,
  how: { readonly today: Day; readonly closed: ClosedDays; readonly days: number },
): boolean {
  const { due, tabled, reported, ending } = assignment;
  if (tabled || reported !== null || ending !== null) return false;
  if (due.kind === 'none' || due.kind === 'standing') return false;
  return addWorkingDays(lastWord(assignment), how.days, how.closed) <= how.today;
}

/** The day of the newest word or draft, else of the registration, when it was given out. */
function lastWord(assignment: Heard): Day {
  const words = [...updatesThatCount(assignment), ...assignment.drafts].map(({ at }) => at);
  // A day more or less at midnight is no matter where ten working days are counted.
  return [assignment.registeredAt, ...words].toSorted().at(-1)?.slice(0, 10) ?? '';
}
