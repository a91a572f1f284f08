import type { Step } from './step.ts';
import { DRAFTS_TO_4 } from './to-4-drafts.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = { to: 4, of: together([DRAFTS_TO_4]) };
