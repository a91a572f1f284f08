import type { Step } from './step.ts';

/** Nobody had said why anything was late, and no committee had reasons of its own. */
export const WHY_LATE_TO_6: Step['of'] = {
  assignment: (record) => ({ ...record, whyLate: [] }),
  committee: (record) => ({ ...record, lateReasons: [] }),
};
