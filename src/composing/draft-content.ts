import { draftShared } from '../app/assignments/draft-shared.ts';
import type { Store } from '../app/ports/store.ts';
import type { Message } from '../domain/record/message.ts';
import { keptBytes } from '../files/kept-bytes.ts';

/** The file that a message shares, as it is kept; null where it is none, or is there no more. */
export async function contentOfDraft(
  store: Store,
  dataDir: string,
  message: Message,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const content = await draftShared({ store }, message);
  if (content === null || content.path === null) return null;
  const bytes = await keptBytes(dataDir, content.path);
  return bytes && { name: content.name, bytes };
}
