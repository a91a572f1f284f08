import type { Draft } from './draft.ts';
import { type AtLock, cameAfterDispatch, papersLock } from './papers-lock.ts';
import type { Assignment } from './assignment.ts';
import { versionToApprove } from './versions.ts';

/**
 * How it stands with a version that came after the dispatch. `awaits-reason` and `asked` wait for
 * somebody; `taken` goes with the papers; `refused` and `not-sent` (the meeting began without an
 * answer) are drafts that the members never got.
 */
export type LateStage = 'awaits-reason' | 'asked' | 'taken' | 'refused' | 'not-sent';

/** Null for a version like every other, also for one whose meeting was moved since. */
export function lateStage({ late }: Pick<Draft, 'late'>, at: AtLock): LateStage | null {
  if (late === null) return null;
  if (late.answer?.is === 'taken') return 'taken';
  if (!cameAfterDispatch(late, at)) return null;
  if (late.answer !== null) return 'refused';
  if (papersLock(at) === 'begun') return 'not-sent';
  return late.reason === null ? 'awaits-reason' : 'asked';
}

/** The version that the holder can approve: none while it waits for the secretary, or came too late. */
export function versionToApproveNow(
  at: AtLock & {
    readonly assignment: Pick<Assignment, 'drafts' | 'workSince' | 'tabled'>;
  },
): number | null {
  const { assignment } = at;
  if (assignment.tabled || papersLock(at) === 'begun') return null;
  // One whose meeting was moved since is a version like every other.
  const drafts = assignment.drafts.map((draft) =>
    draft.late !== null && lateStage(draft, at) === null ? { ...draft, late: null } : draft,
  );
  return versionToApprove({ ...assignment, drafts });
}

/** The versions that wait for the secretary's or the chair's yes, oldest first. */
export function latePapersAsked(at: AtLock & Versions): readonly Draft[] {
  return inStage('asked', at);
}

/** The newest version that still lacks the reason for coming late, which its author is asked for. */
export function lateReasonAsked(at: AtLock & Versions): Draft | null {
  return inStage('awaits-reason', at).at(-1) ?? null;
}

type Versions = { readonly assignment: Pick<Assignment, 'drafts'> };

function inStage(stage: LateStage, at: AtLock & Versions): readonly Draft[] {
  // Nearly no assignment has a late paper; the lock is asked about for those alone.
  return at.assignment.drafts.filter(
    (draft) =>
      draft.late !== null && draft.review.is === 'submitted' && lateStage(draft, at) === stage,
  );
}
