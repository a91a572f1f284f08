import { NotSaved } from '../../app/ports/not-saved.ts';
import { NotYet } from '../../app/ports/not-yet.ts';
import type { PersonsMessage } from '../kit/message.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { failure } from '../kit/refusal.ts';
import { whisper } from '../kit/reply.ts';
import { directMessage } from '../rooms/drafts-updates/heard-direct.ts';
import { threadReply } from '../rooms/drafts-updates/heard-thread.ts';
import { droppedFile } from '../rooms/reading/heard-file.ts';
import { failedFor } from './failed.ts';
import type { Incoming } from './intake/incoming.ts';

/**
 * What people write: replies in an assignment's thread, and answers in the app's direct messages.
 * A file at the top of a channel may be minutes. Everything else is talk, and is not looked at.
 */
export async function hear(
  parts: ListenerParts,
  incoming: Incoming,
  heard: PersonsMessage,
): Promise<void> {
  try {
    if (heard.channel.startsWith('D')) await directMessage(parts, heard);
    else if (heard.thread !== null) await threadReply(parts, heard);
    else if (heard.files.length > 0) await droppedFile(parts, heard);
  } catch (error) {
    const isKept = failedFor(parts, incoming, { error, what: 'a message failed' });
    // Of everything else that waits the person has been told, or need not hear of.
    if (incoming.isAgain || (error instanceof NotYet && !(error instanceof NotSaved))) return;
    const { person, channel, thread } = heard;
    const said = failure(error, await languageOf(parts, person), isKept);
    await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, said);
  }
}
