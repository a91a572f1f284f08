import { z } from 'zod';

import type { Step } from './step.ts';

const drafts = z
  .array(z.looseObject({ content: z.looseObject({ path: z.string().optional() }) }))
  .catch([]);

/**
 * Nothing had been weeded, and nothing was kept out of it. Whose the copy of a draft is, is asked by
 * its path from now on.
 */
export const RETENTION_TO_6: Step['of'] = {
  committee: (record) => ({ ...record, retention: null }),
  assignment: (record) => ({ ...record, hold: null, weeded: [], copies: copiesIn(record) }),
  reading: (record) => ({ ...record, weededAt: null }),
  said: (record) => ({ ...record, redacted: false }),
  digest: (record) => ({ ...record }),
};

function copiesIn(record: Readonly<Record<string, unknown>>): readonly string[] {
  const paths = drafts.parse(record['drafts']).map(({ content }) => content.path);
  return [...new Set(paths.filter((path) => path !== undefined))];
}
