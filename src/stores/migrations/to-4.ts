import type { Step } from './step.ts';
import { LATE_TO_4 } from './to-4-late.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = { to: 4, of: together([LATE_TO_4]) };
