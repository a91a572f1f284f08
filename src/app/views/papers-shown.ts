import { lateStage, versionToApproveNow } from '../../domain/assignments/late-stage.ts';
import { papersLock } from '../../domain/assignments/papers-lock.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { AssignmentView, PapersShown } from './assignment-view.ts';
import type { Shown } from './shown.ts';

/**
 * A view with how it stands with its papers.
 * @param shown.now asked for on the day of the meeting alone: until then the day tells
 */
export function withPapers(
  view: Omit<AssignmentView, keyof PapersShown>,
  { assignment, committee, today, closed: country, now }: Shown & { readonly now?: Instant },
): AssignmentView {
  const closed = openDaysOf(committee, country);
  const at = { assignment, committee, today, closed, ...(now !== undefined && { now }) };
  const drafts = view.drafts.map((shown) => {
    const draft = assignment.drafts.find(({ version }) => version === shown.version);
    if (shown.late === null || draft === undefined) return shown;
    return { ...shown, late: { ...shown.late, stage: lateStage(draft, at) } };
  });
  return { ...view, drafts, lock: papersLock(at), toApprove: versionToApproveNow(at) };
}

/** Whether it changes during the day: its meeting begins today. */
export function changesToday({ due, today }: Pick<AssignmentView, 'due' | 'today'>): boolean {
  return due.kind === 'meeting' && due.day === today;
}
