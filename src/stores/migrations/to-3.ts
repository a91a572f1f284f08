import type { RawRecord, Step } from './step.ts';
import { withoutOccurrences } from './to-3-standing.ts';

/** What is done to each assignment, one after the other. */
const OF_ASSIGNMENTS: readonly ((record: RawRecord) => RawRecord)[] = [withoutOccurrences];

/** Assignments may be standing, and then have occurrences. */
export const TO_3: Step = {
  to: 3,
  of: {
    assignment: (record) => OF_ASSIGNMENTS.reduce((raised, part) => part(raised), record),
  },
};
