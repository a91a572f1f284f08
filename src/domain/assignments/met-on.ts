import type { Assignment } from './assignment.ts';
import { type Day, dayIn, type Instant } from '../days/day.ts';
import type { Milestone } from './milestones.ts';
import { approvedDraft, draftsThatCount } from './versions.ts';

/**
 * The day on which a milestone was met, in the committee's zone; null where nothing has met it.
 * One that its day meets was met on that day.
 */
export function metOn(milestone: Milestone, assignment: Assignment, timeZone: string): Day | null {
  if (milestone.metBy === 'day') return milestone.day;
  const at = momentOf(milestone, assignment);
  return at === null ? null : dayIn(at, timeZone);
}

function momentOf({ milestone, metBy }: Milestone, assignment: Assignment): Instant | null {
  if (metBy === 'draft') return draftsThatCount(assignment)[0]?.at ?? null;
  if (metBy === 'press')
    return assignment.milestonesMet.find((each) => each.milestone === milestone)?.at ?? null;
  return approvedDraft(assignment)?.review.at ?? null;
}
