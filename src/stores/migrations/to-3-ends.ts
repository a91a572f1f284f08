import type { Step } from './step.ts';

/** Before a committee could end, none had, and no assignment had gone over to another. */
export const ENDS_TO_3: Step['of'] = {
  committee: (record) => ({ ...record, ending: null }),
  assignment: (record) => ({ ...record, formerly: [] }),
};
