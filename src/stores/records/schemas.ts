import type { z } from 'zod';

import type { RecordKind, Records, StoredKind } from '../../app/ports/store.ts';
import { assignment } from './assignment.ts';
import { committee } from './committee.ts';
import { digest } from './digest.ts';
import { preferences } from './preferences.ts';
import { feed } from './feed.ts';
import { numbers } from './numbers.ts';
import { said } from './said.ts';
import { reading } from './reading.ts';
import { workspace } from './workspace.ts';

/**
 * What a stored record of each kind must look like in today's form. A field that is added or
 * changed raises the form (README.md): a Bevaka of this form would delete it at its next write.
 */
export const SCHEMAS: { readonly [K in RecordKind]: z.ZodType<Records[K]> } = {
  committee,
  assignment,
  reading,
  digest,
  preferences,
  feed,
  workspace,
  said,
};

export type { StoredKind };

export const STORED: { readonly [K in StoredKind]: z.ZodType<object> } = { ...SCHEMAS, numbers };
