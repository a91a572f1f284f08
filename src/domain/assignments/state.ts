import type { Assignment } from './assignment.ts';
import type { Signal } from './status-update.ts';
import type { Day } from '../days/day.ts';
import { type Milestone, stateOfMilestone } from './milestones.ts';
import { draftsThatCount } from './versions.ts';

/** One state for everybody, in the order in which the first that applies is shown. */
export const STATES = [
  'closed',
  'reported',
  'blocked',
  'late',
  'at-risk',
  'draft-in',
  'on-track',
  'word-in',
  'no-word',
] as const;

export type AssignmentState = (typeof STATES)[number] | 'void';

/**
 * How it stands with an assignment. A new one is "no word yet", never "on track".
 * @param milestones those of the assignment
 */
export function stateOf(
  assignment: Assignment,
  milestones: readonly Milestone[],
  today: Day,
): AssignmentState {
  if (assignment.ending !== null) return assignment.ending.is === 'void' ? 'void' : 'closed';
  if (assignment.reported !== null) return 'reported';
  const signal = lastSignal(assignment);
  if (signal === 'blocked') return 'blocked';
  if (milestones.some((each) => stateOfMilestone(each, assignment, today) === 'late'))
    return 'late';
  if (signal === 'at-risk') return 'at-risk';
  if (draftsThatCount(assignment).length > 0) return 'draft-in';
  if (signal === 'on-track') return 'on-track';
  return updatesThatCount(assignment).length > 0 ? 'word-in' : 'no-word';
}

/** The signal in force: an update without one keeps the last that was given. */
export function lastSignal(assignment: Pick<Assignment, 'updates'>): Signal | null {
  return updatesThatCount(assignment).findLast(({ signal }) => signal !== null)?.signal ?? null;
}

/** The updates that their authors have not deleted, oldest first. */
export function updatesThatCount(assignment: Pick<Assignment, 'updates'>): Assignment['updates'] {
  return assignment.updates.filter(({ deleted }) => !deleted);
}
