import { whichAssignment } from './which-assignment.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { fetchLater } from './not-fetched-yet.ts';
import { notUnderstood } from '../help/said.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { takenAs } from './talk.ts';
import { refusal } from '../../kit/refusal.ts';
import { assignmentAnswered } from '../../../app/views/find-answered.ts';

/**
 * An answer in the app's direct messages belongs to the message that it replies to, or to the
 * person's only open assignment; otherwise buttons ask which.
 */
export async function directMessage(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  const { channel, thread, person } = heard;
  const to = { channel, user: person.user, thread: thread ?? undefined };
  const language = await languageOf(parts, person);
  const root = thread === null ? null : { channel, ts: thread };
  const found = await assignmentAnswered(parts.ports, person, root);
  if (!found.ok) return whisper(parts, to, refusal(found.why, language));
  const isTalk = heard.files.length === 0 && takenAs(asTyped(heard.text)) === 'talk';
  if ('assignment' in found)
    return fetchLater(
      parts,
      heard,
      await collectFromMessage(parts, heard, found.assignment, { thread: null }),
    );
  if (found.among.length === 0 || isTalk)
    return whisper(parts, to, notUnderstood(heard.text, [], language));
  return whisper(parts, to, whichAssignment(found.among, language, `${channel}|${heard.ts}`));
}
