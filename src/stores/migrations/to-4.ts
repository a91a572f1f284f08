import type { Step } from './step.ts';
import { READINESS_TO_4 } from './to-4-readiness.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = { to: 4, of: together([READINESS_TO_4]) };
