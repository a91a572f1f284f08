import type { Change, RecordKind, Records, Store } from '../../src/app/ports/store.ts';

/** A store to try, and the same store as the next process finds it. */
export type OpenStore = () => Promise<{ store: Store; reopen: () => Promise<Store> }>;

/** A change with nothing to add to history and messages, unless the test says so. */
export function change<K extends RecordKind>(
  kind: K,
  record: Records[K],
  more: Partial<Omit<Change<K>, 'kind' | 'record'>> = {},
): Change<K> {
  return { kind, record, expected: record.version, history: [], messages: [], ...more };
}
