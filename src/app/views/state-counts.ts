import { type AssignmentState, STATES } from '../../domain/assignments/state.ts';
import type { AssignmentView } from './assignment-view.ts';

/** How many are late, blocked, without the outcome of a held meeting, … each counted once. */
export type StateCount = { readonly is: AssignmentState | 'outcome'; readonly count: number };

/** What is worst comes first, then what waits for its outcome, then the rest. */
const ORDER: readonly StateCount['is'][] = [
  'late',
  'blocked',
  'outcome',
  'at-risk',
  ...STATES.filter((state) => state !== 'late' && state !== 'blocked' && state !== 'at-risk'),
  'void',
];

/** As what an assignment counts: a held meeting asks for an outcome, but for what is late or blocked. */
export function countedAs({
  state,
  outcomeMissing,
}: Pick<AssignmentView, 'state' | 'outcomeMissing'>): StateCount['is'] {
  return outcomeMissing && state !== 'late' && state !== 'blocked' ? 'outcome' : state;
}

/** Those that there are. */
export function stateCounts(views: readonly AssignmentView[]): readonly StateCount[] {
  const counts = new Map<StateCount['is'], number>();
  for (const view of views) {
    const is = countedAs(view);
    counts.set(is, (counts.get(is) ?? 0) + 1);
  }
  return inOrder(counts);
}

/** The same of what has been counted, in the order in which it is read. */
export function inOrder(counts: ReadonlyMap<StateCount['is'], number>): readonly StateCount[] {
  return ORDER.flatMap((is) => {
    const count = counts.get(is) ?? 0;
    return count === 0 ? [] : [{ is, count }];
  });
}

const ALIKE = ORDER.indexOf('at-risk') + 1;

function rankOf(view: AssignmentView): number {
  return Math.min(ORDER.indexOf(countedAs(view)), ALIKE);
}

/** The worst first; those that are alike stay in their order. */
export function worstFirst(views: readonly AssignmentView[]): readonly AssignmentView[] {
  return views.toSorted((one, other) => rankOf(one) - rankOf(other));
}
