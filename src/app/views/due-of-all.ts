import type { DueView } from './assignment-view.ts';

/**
 * What a group of assignments is due for: the meeting itself, also where one of them is due so long
 * before it.
 */
export function dueOfAll(due: DueView): DueView {
  if (due.kind !== 'meeting') return due;
  const { before: _, ...meeting } = due;
  return meeting;
}
