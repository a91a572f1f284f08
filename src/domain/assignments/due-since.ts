import type { HistoryEvent } from '../record/history.ts';
import type { Assignment } from './assignment.ts';

/** What sets a due, and so the day from which its milestones count. */
const SETS_DUE = ['registered', 'meeting-followed', 'outcome', 'extended', 'edited'] as const;
/** What happened when the due was set; `other` for what seldom does. */
export type DueSetBy = (typeof SETS_DUE)[number] | 'other';

/** Other events that put a due back or set it anew. */
const ALSO: readonly HistoryEvent[] = ['undone', 'corrected', 'gone-over'];

/** What happened last that set the due, so that a milestone that had passed then can say when. */
export function dueSetBy({ history }: Pick<Assignment, 'history'>): DueSetBy {
  const last = history.findLast(({ what, to }) =>
    what === 'edited'
      ? to instanceof Object && 'due' in to
      : isSetting(what) || ALSO.includes(what),
  );
  if (last === undefined) return 'registered';
  return SETS_DUE.find((each) => each === last.what) ?? 'other';
}

function isSetting(what: HistoryEvent): boolean {
  return SETS_DUE.some((each) => each === what);
}
