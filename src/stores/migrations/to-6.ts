import type { Step } from './step.ts';
import { WHY_LATE_TO_6 } from './to-6-why-late.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_6: Step = { to: 6, of: together([WHY_LATE_TO_6]) };
