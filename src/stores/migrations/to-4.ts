import type { Step } from './step.ts';
import { DECISIONS_TO_4 } from './to-4-decisions.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = { to: 4, of: together([DECISIONS_TO_4]) };
