import type { Step } from './step.ts';
import { TO_2 } from './to-2.ts';
import { TO_3 } from './to-3.ts';
import { TO_4 } from './to-4.ts';
import { TO_5 } from './to-5.ts';
import { TO_6 } from './to-6.ts';

const FIRST_FORM = 1;

/** Every step there has been, the first form's first; none is ever taken out or changed. */
export const STEPS: readonly Step[] = [TO_2, TO_3, TO_4, TO_5, TO_6];

/**
 * The form that files are written in, their `schemaVersion`. It is raised with every field that is
 * added or changed: a Bevaka that does not know the field would else delete it at its next write.
 */
export const SCHEMA_VERSION = STEPS.at(-1)?.to ?? FIRST_FORM;
