import type { RawRecord, Step } from './step.ts';

/**
 * An approval says which version was the newest then. Before, an approval stood whatever came after
 * it, and one that was given then stands: it is said to know of every version that there was.
 */
export const DRAFTS_TO_4: Step['of'] = {
  assignment(record) {
    const { drafts } = record;
    if (!Array.isArray(drafts)) return record;
    const newest = Math.max(0, ...drafts.map(({ version }: { version: number }) => version));
    return { ...record, drafts: drafts.map((draft: RawRecord) => approvedWith(draft, newest)) };
  },
};

function approvedWith(draft: RawRecord, newest: number): RawRecord {
  const { review } = draft;
  const isApproved =
    typeof review === 'object' && review !== null && 'is' in review && review.is === 'approved';
  return isApproved ? { ...draft, review: { newest, ...review } } : draft;
}
