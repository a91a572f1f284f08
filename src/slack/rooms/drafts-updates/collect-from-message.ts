import type { Doer } from '../../../app/deeds/doer.ts';
import { assignmentToChange } from '../../../app/assignments/find-assignment.ts';
import type { Why } from '../../../app/deeds/refusal.ts';
import { submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { portsForPart } from '../../../app/ports/ports.ts';
import { readSignal } from './typed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { refusal } from '../../kit/refusal.ts';
import { draftAnswer } from './draft-answer.ts';
import { keptContent } from './kept-content.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import type { SlackMessage } from '../../../domain/record/slack-message.ts';

/**
 * Takes a message in as what it is to an assignment: each file a draft, the words a status update.
 * What somebody else writes stays talk, without an answer.
 * @param thread where the short answer to a draft goes
 */
export async function collectFromMessage(
  parts: ListenerParts,
  heard: PersonsMessage,
  assignment: Assignment,
  thread: SlackMessage | null,
): Promise<void> {
  const doer = { person: heard.person, source: thread === null ? 'message' : 'thread' } as const;
  const message = { channel: heard.channel, ts: heard.ts };
  await collectFiles(parts, heard, assignment, { doer, message, thread });
  const words = asTyped(heard.text);
  if (words === '') return;
  const { signal, text } = readSignal(words);
  const updated = await giveUpdate(portsForPart(parts.ports, 'words'), {
    id: assignment.id,
    doer,
    text: plainWords(text === '' ? words : text),
    signal,
    message,
    byReply: true,
  });
  // In a thread people go on talking; in direct messages they wait for an answer.
  if (!updated.ok && thread === null) await sorry(parts, heard, { why: updated.why, thread });
}

/** What is given to an assignment, and by which message. */
type FromReply = {
  /** The assignment's. */
  readonly id: string;
  readonly doer: Doer;
  readonly message: SlackMessage;
  readonly thread: SlackMessage | null;
};

/** Each file a draft. Who may not give one is asked first: what strangers drop is never fetched. */
async function collectFiles(
  parts: ListenerParts,
  heard: PersonsMessage,
  { id }: Assignment,
  reply: Omit<FromReply, 'id'>,
): Promise<void> {
  if (heard.files.length === 0) return;
  const about = { person: heard.person, id };
  const may = await assignmentToChange(parts.ports, about, 'draft-by-reply');
  if (!may.ok) return sorry(parts, heard, { why: may.why, thread: reply.thread });
  for (const file of heard.files) await collectFile(parts, heard, file, { id, ...reply });
}

async function collectFile(
  parts: ListenerParts,
  heard: PersonsMessage,
  file: SharedFile,
  reply: FromReply,
): Promise<void> {
  const { thread } = reply;
  const content = await keptContent(parts, heard.person.team, file);
  if (content === null) return sorry(parts, heard, { why: 'file-not-kept', thread: null });
  const ports = portsForPart(parts.ports, file.slackFile);
  const submitted = await submitDraft(ports, { ...reply, content, byReply: true });
  if (!submitted.ok) return sorry(parts, heard, { why: submitted.why, thread });
  // In a thread the short answer stands below; in direct messages there is none, so it is given here.
  if (thread !== null) return;
  const said = await draftAnswer(parts, submitted, await languageOf(parts, heard.person));
  await whisper(parts, { channel: heard.channel, user: heard.person.user }, said);
}

/** Why something did not become what it was meant as; in a thread, what strangers give stays talk. */
async function sorry(
  parts: ListenerParts,
  { person, channel, thread }: PersonsMessage,
  refused: { readonly why: Why; readonly thread: SlackMessage | null },
): Promise<void> {
  // Worked off once more after a crash, or told by Slack twice: it was answered for the first time.
  if (refused.why === 'already-done' || refused.why === 'nothing-changed') return;
  const isTalk = refused.why === 'not-allowed' || refused.why === 'not-full-member';
  if (isTalk && refused.thread !== null) return;
  const said = refusal(refused.why, await languageOf(parts, person));
  await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, said);
}
