import type { RecordKind, Store } from '../app/ports/store.ts';
import type { Message } from '../domain/record/message.ts';
import { change, recordAt } from '../app/records/change.ts';
import { refuse } from '../app/deeds/refusal.ts';

/**
 * Writes the messages' sending alone: the record may have changed meanwhile, and stays so.
 * @returns false when a message was withdrawn meanwhile, or its record is gone
 */
export async function writeSendings(
  store: Store,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  messages: readonly Message[],
): Promise<boolean> {
  const record = recordAt({ store, cause: null }, kind, () => store.find(kind, id));
  const written = await change({ ...record, tries: Infinity }, (before) => {
    if (before === null || messages.some((each) => isWithdrawn(each, before.messages)))
      return refuse('nothing-changed');
    const say = messages.map((message) => asItIsNow(message, before.messages));
    const linking = say.flatMap((message) => nowLinkingTo(message, before.messages));
    return { ok: true, after: before, say: [...say, ...linking], result: null };
  });
  return written.ok;
}

function isWithdrawn({ key, sending }: Message, stored: readonly Message[]): boolean {
  const storedAs = stored.find((each) => each.key === key)?.sending.is;
  return storedAs === 'failed' && sending.is !== 'failed';
}

/**
 * What others made of a message while it was on its way stays: a new revision, and other content.
 * The file that a draft is shared by is known to its sending alone, and so is the thread.
 */
function asItIsNow(message: Message, stored: readonly Message[]): Message {
  const found = stored.find(({ key }) => key === message.key);
  if (found === undefined) return message;
  const content = message.content.say === 'draft-file' ? message.content : found.content;
  return { ...message, content, revision: Math.max(found.revision, message.revision) };
}

/** What links to a file, shown anew once it is known where that is shared. */
function nowLinkingTo(message: Message, stored: readonly Message[]): readonly Message[] {
  if (message.content.say !== 'draft-file' || message.sending.is !== 'sent') return [];
  if (stored.find(({ key }) => key === message.key)?.sending.is === 'sent') return [];
  return stored
    .filter(({ content }) => content.say === 'card' || content.say === 'draft-waits')
    .filter(({ sending }) => sending.is === 'sent' || sending.is === 'posting')
    .map((each) => ({ ...each, revision: each.revision + 1 }));
}
