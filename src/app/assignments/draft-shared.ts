import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Draft, DraftContent } from '../../domain/assignments/draft.ts';
import { fileOf, type Message } from '../../domain/record/message.ts';
import type { InThread } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';

/** The kept file of the version that a message shares; null where it shares none. */
export async function draftShared(
  { store }: Pick<Ports, 'store'>,
  { content }: Pick<Message, 'content'>,
): Promise<Extract<DraftContent, { readonly kind: 'file' }> | null> {
  if (content.say !== 'draft-file') return null;
  const assignment = await store.find('assignment', content.assignment);
  const draft = assignment?.drafts.find(({ version }) => version === content.version);
  return draft?.content.kind === 'file' ? draft.content : null;
}

/**
 * Where a version can be seen in its committee's channel: the message that it came as, or that in
 * which it was shared there. Null until it is, and for what nobody has shared.
 */
export function placeOfDraft(
  { id, messages }: Pick<Assignment, 'id' | 'messages'>,
  { version, message }: Pick<Draft, 'version' | 'message'>,
): InThread | null {
  const about = [`${id}|draft-file|${version}`, `${id}|draft-received|${version}`];
  const shown = messages.find(({ key }) => about.includes(key));
  const thread = shown?.to.kind === 'channel' ? shown.to.thread : null;
  // What came in the thread is answered below; a direct message is seen by nobody else.
  if (message !== null && shown?.content.say === 'draft-received')
    return message.channel.startsWith('D') ? sentIn(shown, thread) : { ...message, thread };
  return shown === undefined ? null : sentIn(shown, thread);
}

/** Whether a file is one that we shared ourselves: such a one is never a new version. */
export function isOurUpload({ messages }: Pick<Assignment, 'messages'>, file: string): boolean {
  return messages.some((message) => fileOf(message) === file);
}

function sentIn({ sending }: Message, thread: string | null): InThread | null {
  return sending.is === 'sent' ? { channel: sending.channel, ts: sending.ts, thread } : null;
}
