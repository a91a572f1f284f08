import type { HistoryEntry, HistoryEvent } from '../record/history.ts';
import type { Assignment } from './assignment.ts';
import { undoingOf } from './undoing-of.ts';

/** What sets a due, and so the day from which its milestones count. */
const SETS_DUE = [
  'registered',
  'meeting-followed',
  'outcome',
  'extended',
  'edited',
  'corrected',
  'gone-over',
] as const;
/** What happened when the due was set. */
export type DueSetBy = (typeof SETS_DUE)[number];

/**
 * What happened last that set the due, so that a milestone that had passed then can say when. What
 * was undone counts for nothing: the due is the one from before.
 */
export function dueSetBy(assignment: Pick<Assignment, 'history'>): DueSetBy {
  const last = assignment.history.findLast(
    (entry) => isSetting(entry) && undoingOf(assignment, entry.id) === null,
  );
  return SETS_DUE.find((each) => each === last?.what) ?? 'registered';
}

function isSetting({ what, to }: HistoryEntry): boolean {
  if (what === 'edited') return to instanceof Object && 'due' in to;
  return SETTING.has(what);
}

const SETTING: ReadonlySet<HistoryEvent> = new Set(SETS_DUE);
