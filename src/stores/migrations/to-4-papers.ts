import type { Step } from './step.ts';

/** Before there were papers, a workspace had no letterhead, and nothing was handed out there. */
export const PAPERS_TO_4: Step['of'] = {
  workspace: (record) => ({
    ...record,
    letterhead: { authority: null, mark: null, template: null },
    handedOut: [],
  }),
};
