import { openOfPerson } from '../../../app/queries.ts';
import { whichAssignment } from '../../surfaces/which-assignment.ts';
import type { PersonsMessage } from '../../payloads/message.ts';
import { type ListenerParts, languageOf } from '../parts.ts';
import { whisper } from '../reply.ts';
import { collect } from './collect.ts';
import { assignmentOfThread } from '../../../app/find-assignment.ts';
import { mine } from '../../surfaces/lists.ts';

/**
 * An answer in the app's direct messages belongs to the message that it replies to, or to the
 * person's only open assignment; otherwise buttons ask which.
 */
export async function directMessage(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  const root = { channel: heard.channel, ts: heard.thread ?? heard.ts };
  const answered = heard.thread === null ? null : await assignmentOfThread(parts.ports, root);
  if (answered !== null) return collect(parts, heard, answered, null);

  const views = await openOfPerson(parts.ports, heard.person);
  const [only, ...others] = views;
  const language = await languageOf(parts, heard.person);
  const to = { channel: heard.channel, user: heard.person.user, thread: heard.thread ?? undefined };
  if (only === undefined) return whisper(parts, to, mine([], language));
  if (others.length > 0)
    return whisper(parts, to, whichAssignment(views, language, `${heard.channel}|${heard.ts}`));
  const assignment = await parts.ports.store.find('assignment', only.id);
  if (assignment !== null) await collect(parts, heard, assignment, null);
}
