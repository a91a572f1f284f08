import type { RecordKind, Records } from '../../app/ports/store.ts';

/** What a record is filed by: the index needs these fields of it and no others. */
export const FILED_BY = {
  committee: ['id', 'team', 'code', 'channel', 'ending', 'messages'],
  assignment: [
    'id',
    'team',
    'committee',
    'number',
    'label',
    'formerly',
    'holder',
    'due',
    'origin',
    'participants',
    'occurrence',
    'ending',
    'diary',
    'outcomes',
    'secrecy',
    'weeded',
    'copies',
    'wakeOn',
    'toShow',
    'messages',
  ],
  reading: ['id', 'team', 'committee', 'at', 'state', 'assignments', 'weededAt', 'messages'],
  digest: ['id', 'team', 'person', 'day', 'settled', 'messages'],
  preferences: ['id', 'team', 'person', 'messages'],
  feed: ['id', 'team', 'owner', 'committee', 'secret', 'messages'],
  workspace: ['id', 'team', 'messages'],
  said: ['id', 'team', 'about', 'messages'],
} as const satisfies { readonly [K in RecordKind]: readonly (keyof Records[K])[] };

/**
 * What stands first in a record's file, where the start finds it at a look. A committee's ending
 * stands among the rest, as form 3 has it: committees are few, and are read whole.
 */
export const STANDS_FIRST = {
  ...FILED_BY,
  committee: FILED_BY.committee.filter((field) => field !== 'ending'),
} as const satisfies { readonly [K in RecordKind]: readonly string[] };

export type Filed<K extends RecordKind> = { readonly id: string; readonly team: string } & Pick<
  Records[K],
  (typeof FILED_BY)[K][number] & keyof Records[K]
>;
