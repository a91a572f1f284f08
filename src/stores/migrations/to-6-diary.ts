import type { Step } from './step.ts';

/** Before there was a hand-over, nothing had been handed over to the diary. */
export const DIARY_TO_6: Step['of'] = { assignment: (record) => ({ ...record, diary: [] }) };
