import type { Step } from './step.ts';
import { AGENDA_LIST_TO_6 } from './to-6-agenda-list.ts';
import { CHOSEN_TO_6 } from './to-6-chosen.ts';
import { DIARY_TO_6 } from './to-6-diary.ts';
import { POLICIES_TO_6 } from './to-6-policies.ts';
import { PUBLIC_TO_6 } from './to-6-public.ts';
import { REQUESTS_TO_6 } from './to-6-requests.ts';
import { RETENTION_TO_6 } from './to-6-retention.ts';
import { SECRECY_TO_6 } from './to-6-secrecy.ts';
import { WHY_LATE_TO_6 } from './to-6-why-late.ts';
import { together } from './together.ts';

/** What each part of the form changes. */
export const TO_6: Step = {
  to: 6,
  of: together([
    AGENDA_LIST_TO_6,
    CHOSEN_TO_6,
    DIARY_TO_6,
    POLICIES_TO_6,
    PUBLIC_TO_6,
    REQUESTS_TO_6,
    RETENTION_TO_6,
    SECRECY_TO_6,
    WHY_LATE_TO_6,
  ]),
};
