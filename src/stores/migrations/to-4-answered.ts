import type { Step } from './step.ts';

/** What messages show as answered was not kept before, so none waits to be shown anew. */
export const ANSWERED_TO_4: Step['of'] = {
  assignment: (record) => ({ ...record, toShow: [] }),
};
