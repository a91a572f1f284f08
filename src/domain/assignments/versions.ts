import type { Assignment } from './assignment.ts';
import type { Draft } from './draft.ts';

type Versions = Pick<Assignment, 'drafts'> & Partial<Pick<Assignment, 'workSince'>>;

/** A version that somebody has approved, or wants changed. */
type Reviewed<Is extends Draft['review']['is']> = Draft & {
  readonly review: Extract<Draft['review'], { readonly is: Is }>;
};

/** The versions since the assignment was last referred back; all where it never was. */
export function draftsThatCount({ drafts, workSince = null }: Versions): readonly Draft[] {
  return workSince === null ? drafts : drafts.filter(({ at }) => at >= workSince);
}

/** Those of them that are papers: what came after the dispatch is one when it is taken. */
function papers(assignment: Versions): readonly Draft[] {
  return draftsThatCount(assignment).filter(
    ({ late }) => late === null || late.answer?.is === 'taken',
  );
}

/**
 * The version that is approved as final: the one that was approved last, unless another has come
 * since. Who approved an older one while a newer lay there has chosen it, so that one stands.
 */
export function approvedDraft(assignment: Versions): Reviewed<'approved'> | null {
  const last = lastApproved(assignment);
  return last !== null && newestOf(papers(assignment)) <= last.review.newest ? last : null;
}

/** The version whose approval ended when another came; null where one stands, or none was given. */
export function overtakenDraft(assignment: Versions): Reviewed<'approved'> | null {
  return approvedDraft(assignment) === null ? lastApproved(assignment) : null;
}

/** The newest version, where it waits for somebody to approve it; null when none does. */
export function versionToApprove(assignment: Versions): number | null {
  if (approvedDraft(assignment) !== null) return null;
  const newest = papers(assignment).at(-1);
  return newest?.review.is === 'submitted' ? newest.version : null;
}

/** The newest version, where somebody wants changes in it and none has come since. */
export function draftToChange(assignment: Versions): Reviewed<'changes-requested'> | null {
  if (approvedDraft(assignment) !== null) return null;
  const newest = papers(assignment).at(-1);
  return newest !== undefined && isReviewed(newest, 'changes-requested') ? newest : null;
}

/** The highest number that a version has; what Slack gave late stands earlier in the order. */
export function newestNumber({ drafts }: Pick<Assignment, 'drafts'>): number {
  return newestOf(drafts);
}

function newestOf(drafts: readonly Draft[]): number {
  return Math.max(0, ...drafts.map(({ version }) => version));
}

function lastApproved(assignment: Versions): Reviewed<'approved'> | null {
  const approved = papers(assignment).filter((each) => isReviewed(each, 'approved'));
  const inOrder = approved.toSorted(
    (one, other) => Date.parse(one.review.at) - Date.parse(other.review.at),
  );
  return inOrder.at(-1) ?? null;
}

function isReviewed<Is extends Draft['review']['is']>(draft: Draft, is: Is): draft is Reviewed<Is> {
  return draft.review.is === is;
}
