import type { RecordKind, Records, Store } from '../app/ports/store.ts';
import type { Message } from '../domain/record/message.ts';

/**
 * Writes the messages' sending alone: the record may have changed meanwhile, and stays so.
 * @returns false when a message was withdrawn meanwhile, or its record is gone
 */
export async function writeSendings(
  store: Store,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  messages: readonly Message[],
): Promise<boolean> {
  for (;;) {
    const record = await store.find(kind, id);
    if (record === null || messages.some((each) => isWithdrawn(each, record.messages)))
      return false;
    const kept = messages.map((message) => withNewestRevision(message, record.messages));
    if (await commit(store, kind, record, kept)) return true;
  }
}

async function commit<K extends RecordKind>(
  store: Store,
  kind: K,
  record: Records[K],
  messages: readonly Message[],
): Promise<boolean> {
  const expected = record.version;
  return (await store.commit({ kind, record, expected, history: [], messages })).ok;
}

function isWithdrawn({ key, sending }: Message, stored: readonly Message[]): boolean {
  const standing = stored.find((each) => each.key === key)?.sending.is;
  return standing === 'failed' && sending.is !== 'failed';
}

/** A revision that came while the message was on its way must not be lost by our writing. */
function withNewestRevision(message: Message, stored: readonly Message[]): Message {
  const revision = stored.find(({ key }) => key === message.key)?.revision ?? message.revision;
  return { ...message, revision: Math.max(revision, message.revision) };
}
