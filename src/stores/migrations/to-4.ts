import { PAPERS_TO_4 } from './to-4-papers.ts';
import type { Step } from './step.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = { to: 4, of: together([PAPERS_TO_4]) };
