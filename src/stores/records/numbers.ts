import { z } from 'zod';

import { id, ordinal } from './basic.ts';

/** `upTo`: no number up to and including this one may be given out again after a crash. */
export const numbers = z.object({ id, version: ordinal, team: id, upTo: z.int() });

export type StoredNumbers = z.infer<typeof numbers>;
