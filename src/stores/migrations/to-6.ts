import type { Step } from './step.ts';
import { DIARY_TO_6 } from './to-6-diary.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_6: Step = { to: 6, of: together([DIARY_TO_6]) };
