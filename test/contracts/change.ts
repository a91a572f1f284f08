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

/** Every question is asked of the process that wrote, and of the one after it. */
export const ASKED_IN = ['the same process', 'the next process'] as const;

/** A store to write to, and the one that is asked then. */
export async function openedFor(
  open: OpenStore,
  asked: (typeof ASKED_IN)[number],
): Promise<{ readonly store: Store; readonly answering: () => Promise<Store> }> {
  const { store, reopen } = await open();
  return { store, answering: async () => (asked === 'the same process' ? store : reopen()) };
}
