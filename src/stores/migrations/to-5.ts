import type { Step } from './step.ts';
import { ASKED_TO_5 } from './to-5-asked.ts';
import { together } from './together.ts';

/**
 * What each part of the form changes. That a close is told (`closed`) is a new kind of message, and
 * changes none that there is.
 */
export const TO_5: Step = { to: 5, of: together([ASKED_TO_5]) };
