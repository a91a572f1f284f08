import type { Step } from './step.ts';

/** All that a reading had found was shown to be confirmed; nothing was only maybe an assignment. */
export const CHOSEN_TO_6: Step['of'] = {
  reading: (record) => ({ ...record, chosen: [], leftOut: [] }),
};
