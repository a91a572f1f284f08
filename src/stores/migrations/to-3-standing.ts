import type { Step } from './step.ts';

/** Before there were standing assignments, none was one and none belonged to one. */
export const STANDING_TO_3: Step['of'] = {
  assignment: (record) => ({ ...record, occurrence: null, opened: [] }),
};
