import type { Step } from './step.ts';

/** A committee's channel is told what is ready for its next meeting: none was told before. */
export const READINESS_TO_4: Step['of'] = {
  committee: (record) => ({ readiness: { isOff: false, shown: [] }, ...record }),
};
