import type { Step } from './step.ts';

/**
 * No committee asked anything of all that is open. A morning's message tells of what breaks it in a
 * line of its own; none did before, so the lines of older ones stay as they are.
 */
export const POLICIES_TO_6: Step['of'] = {
  committee: (record) => ({ ...record, policies: null }),
  digest: (record) => ({ ...record }),
};
