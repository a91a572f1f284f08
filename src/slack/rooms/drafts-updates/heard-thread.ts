import { assignmentOfThread } from '../../../app/assignments/find-assignment.ts';
import { assignmentOfNewThread } from './being-posted.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { fetchLater } from './not-fetched-yet.ts';

/** A reply in the thread of an assignment's card. */
export async function threadReply(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  if (heard.thread === null) return;
  const root = { channel: heard.channel, ts: heard.thread };
  const assignment =
    (await assignmentOfThread(parts.ports, root)) ?? (await assignmentOfNewThread(parts, root));
  if (assignment === null) return;
  await fetchLater(
    parts,
    heard,
    await collectFromMessage(parts, heard, assignment, { thread: root }),
  );
}
