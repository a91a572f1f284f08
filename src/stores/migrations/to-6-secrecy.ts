import type { Step } from './step.ts';

/** Before this nothing was marked as secret, and no committee allowed it. */
export const SECRECY_TO_6: Step['of'] = {
  assignment: (record) => ({ ...record, secrecy: null }),
  committee: (record) => ({ ...record, secrecy: 'off' }),
};
