import type { Step } from './step.ts';
import { BODIES_TO_3 } from './to-3-bodies.ts';
import { ENDS_TO_3 } from './to-3-ends.ts';
import { IMPORTS_TO_3 } from './to-3-imports.ts';
import { OFFICES_TO_3 } from './to-3-offices.ts';
import { STANDING_TO_3 } from './to-3-standing.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_3: Step = {
  to: 3,
  of: together([BODIES_TO_3, ENDS_TO_3, IMPORTS_TO_3, OFFICES_TO_3, STANDING_TO_3]),
};
