import type { z } from 'zod';

import type { RecordKind, Records } from '../../app/ports/store.ts';
import { assignment } from './assignment.ts';
import { committee } from './committee.ts';
import { digest } from './digest.ts';
import { preferences } from './preferences.ts';
import { feed } from './feed.ts';
import { reading } from './reading.ts';

/**
 * What a stored record of each kind must look like. A field that is added later gets a `default`
 * here, so that files written before it can still be read.
 */
export const SCHEMAS: { readonly [K in RecordKind]: z.ZodType<Records[K]> } = {
  committee,
  assignment,
  reading,
  digest,
  preferences,
  feed,
};
