import type { AssignmentView, DueView } from './assignment-view.ts';
import { dueOfAll } from './due-of-all.ts';

/** What is due for one meeting, or otherwise on one day. */
export type DueGroup = {
  readonly due: DueView;
  readonly views: readonly AssignmentView[];
};

/** Assignments by what they are due for, soonest first; within each in the order in which they come. */
export function byDue(views: readonly AssignmentView[]): readonly DueGroup[] {
  const groups = new Map<string, AssignmentView[]>();
  for (const view of views) {
    const key = dueKey(view);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [view]);
    else group.push(view);
  }
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, group]) => ({ due: dueOfAll(group[0]?.due ?? { kind: 'none' }), views: group }));
}

function dueKey({ due }: AssignmentView): string {
  if (due.kind === 'none') return '9999';
  if (due.kind === 'standing') return '9998';
  return due.kind === 'period' ? `${due.to}|period` : `${due.day}|${due.kind}`;
}
