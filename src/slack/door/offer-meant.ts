import { assignmentOfThread, assignmentToChange } from '../../app/assignments/find-assignment.ts';
import { perhapsMeant } from '../rooms/help/said.ts';
import { answerOfNamed } from '../rooms/drafts-updates/heard-mention.ts';
import { takenAs } from '../meaning/talk.ts';
import { wordsTo } from '../kit/message.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { whisper } from '../kit/reply.ts';
import { asTyped } from '../typed/typed-text.ts';
import { wordsBeside } from './beside-mention.ts';
import type { Mention } from './mention.ts';
import { namedIn, slipsIn } from './perhaps-meant.ts';

/**
 * A private answer to a message that names the app and is no command: what it may have meant, and
 * the help. A reply that becomes an update is answered by that, where no command is named in it.
 */
export async function offerWhatWasMeant(parts: ListenerParts, mention: Mention): Promise<void> {
  const { person, event } = mention;
  const { botUser } = parts.identity;
  const slips = slipsIn(wordsBeside(event.text, botUser) ?? '');
  const offered = [...new Set([...slips, ...namedIn(wordsTo(botUser, event.text))])];
  if (offered.length === 0 && (await isAnswered(parts, mention))) return;
  const answer = event.thread_ts === undefined ? await answerOfNamed(parts, mention) : null;
  if (answer !== null) return whisper(parts, { channel: event.channel, user: person.user }, answer);
  const { channel, thread_ts: thread } = event;
  const said = perhapsMeant(offered, await languageOf(parts, person));
  await whisper(parts, { channel, user: person.user, thread }, said);
}

/** Whether the message is answered as a reply: kept with a reaction, or asked about. */
async function isAnswered(parts: ListenerParts, { person, event }: Mention): Promise<boolean> {
  const { channel, thread_ts: ts } = event;
  if (ts === undefined) return false;
  const assignment = await assignmentOfThread(parts.ports, { channel, ts });
  if (assignment === null) return false;
  const about = { person, id: assignment.id };
  const may = await assignmentToChange(parts.ports, about, 'update-by-reply');
  return may.ok && takenAs(asTyped(wordsTo(parts.identity.botUser, event.text))) === 'update';
}
