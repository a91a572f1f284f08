import type { Step } from './step.ts';
import { ANSWERED_TO_4 } from './to-4-answered.ts';
import { DECISIONS_TO_4 } from './to-4-decisions.ts';
import { DRAFTS_TO_4 } from './to-4-drafts.ts';
import { LATE_TO_4 } from './to-4-late.ts';
import { MENDING_TO_4 } from './to-4-mending.ts';
import { PAPERS_TO_4 } from './to-4-papers.ts';
import { READINESS_TO_4 } from './to-4-readiness.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_4: Step = {
  to: 4,
  of: together([
    ANSWERED_TO_4,
    DECISIONS_TO_4,
    DRAFTS_TO_4,
    LATE_TO_4,
    MENDING_TO_4,
    PAPERS_TO_4,
    READINESS_TO_4,
  ]),
};
