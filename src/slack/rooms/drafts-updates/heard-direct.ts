import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../../domain/record/slack-message.ts';
import { whichAssignment } from './which-assignment.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { fetchLater } from './not-fetched-yet.ts';
import { mine } from '../status/lists.ts';
import { refusal } from '../../kit/refusal.ts';
import { openOfPerson } from '../../../app/views/open-assignments.ts';
import { assignmentOfThread } from '../../../app/assignments/find-assignment.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';

/**
 * An answer in the app's direct messages belongs to the message that it replies to, or to the
 * person's only open assignment; otherwise buttons ask which.
 */
export async function directMessage(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  const to = { channel: heard.channel, user: heard.person.user, thread: heard.thread ?? undefined };
  const language = await languageOf(parts, heard.person);
  const refused = await mayInCommittee(parts.ports, heard.person, null, 'list-own');
  if (refused !== null) return whisper(parts, to, refusal(refused.why, language));
  const root = { channel: heard.channel, ts: heard.thread ?? heard.ts };
  const answered = heard.thread === null ? null : await answeredBy(parts, root);
  if (answered !== null) return take(parts, heard, answered);

  const views = await openOfPerson(parts.ports, heard.person);
  const [only, ...others] = views;
  if (only === undefined) return whisper(parts, to, mine([], language));
  if (others.length > 0)
    return whisper(parts, to, whichAssignment(views, language, `${heard.channel}|${heard.ts}`));
  const assignment = await parts.ports.store.find('assignment', only.id);
  if (assignment !== null) await take(parts, heard, assignment);
}

async function take(parts: ListenerParts, heard: PersonsMessage, to: Assignment): Promise<void> {
  await fetchLater(parts, heard, await collectFromMessage(parts, heard, to, null));
}

/** What a reply answers: a message about one assignment, or a morning's message of only one. */
async function answeredBy(
  { ports }: ListenerParts,
  root: SlackMessage,
): Promise<Assignment | null> {
  const known = await assignmentOfThread(ports, root);
  if (known !== null) return known;
  const morning = await ports.store.digestOfMessage(root.channel, root.ts);
  const [only, ...others] = new Set(morning?.lines.map(({ assignment }) => assignment));
  return only === undefined || others.length > 0 ? null : ports.store.find('assignment', only);
}
