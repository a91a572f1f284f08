import type { Doer } from '../../../app/deeds/doer.ts';
import { assignmentToChange } from '../../../app/assignments/find-assignment.ts';
import { isNotAllowed, type Why } from '../../../app/deeds/refusal.ts';
import { isOurUpload } from '../../../app/assignments/draft-shared.ts';
import { submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import type { Signal } from '../../../domain/assignments/status-update.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { SharedFile, Trying } from '../../../app/ports/files.ts';
import { portsForPart } from '../../../app/ports/ports.ts';
import { readSignal } from '../../meaning/signal.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { refusal } from '../../kit/refusal.ts';
import { draftAnswer } from './draft-answer.ts';
import { keptContent } from './kept-content.ts';
import type { Awaited } from './not-fetched-yet.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import type { SlackMessage } from '../../../domain/record/slack-message.ts';

/**
 * Takes a message in as what it is to an assignment: each file a draft, the words a status update.
 * What somebody else writes stays talk, without an answer.
 * @param how.thread where the short answer to a draft goes
 * @param how.isUpdate whether the words are an update; else they are left as they are
 * @param how.isPressed whether a press keeps them: then they are no reply, and an officer's count too
 * @param how.text what is said of this assignment alone; else all of the words are
 * @param how.signal a signal that was read elsewhere in the words, which are kept whole then
 * @returns the files that Slack did not give, for whoever can have them fetched later
 */
export async function collectFromMessage(
  parts: ListenerParts,
  heard: PersonsMessage,
  assignment: Assignment,
  how: {
    readonly thread: SlackMessage | null;
    readonly isUpdate: boolean;
    readonly isPressed?: boolean;
    readonly text?: string | null;
    readonly signal?: Signal | null;
  },
): Promise<readonly Awaited[]> {
  const { thread, isUpdate } = how;
  const doer = { person: heard.person, source: thread === null ? 'message' : 'thread' } as const;
  const message = { channel: heard.channel, ts: heard.ts };
  const again = new Set(heard.files.filter((file) => parts.ports.files.isAwaited(file)));
  const reply = { doer, message, thread, again };
  const awaited = await collectFiles(parts, heard, assignment, reply);
  const words = how.text ?? asTyped(heard.text);
  if (words === '' || !isUpdate) return awaited;
  const { signal, text } = signalIn(words, how.signal ?? null);
  const updated = await giveUpdate(portsForPart(parts.ports, 'words'), {
    id: assignment.id,
    doer,
    text: plainWords(text === '' ? words : text),
    signal,
    message,
    byReply: how.isPressed !== true,
  });
  // In a thread people go on talking; in direct messages they wait for an answer.
  if (!updated.ok && thread === null) await sorry(parts, heard, { ...reply, why: updated.why });
  return awaited;
}

function signalIn(words: string, signal: Signal | null): ReturnType<typeof readSignal> {
  const read = readSignal(words, 'reply');
  return read.signal === null && signal !== null ? { signal, text: words } : read;
}

/** What is given to an assignment, and by which message. */
type FromReply = {
  /** The assignment's. */
  readonly id: string;
  readonly doer: Doer;
  readonly message: SlackMessage;
  readonly thread: SlackMessage | null;
  /** The files that were tried before: of all else in the message the person has been told. */
  readonly again: ReadonlySet<SharedFile>;
};

/** Each file a draft. Who may not give one is asked first: what strangers drop is never fetched. */
async function collectFiles(
  parts: ListenerParts,
  heard: PersonsMessage,
  assignment: Assignment,
  reply: Omit<FromReply, 'id'>,
): Promise<readonly Awaited[]> {
  const { id } = assignment;
  const files = heard.files.filter(({ slackFile }) => !isOurUpload(assignment, slackFile));
  if (files.length === 0) return [];
  const about = { person: heard.person, id };
  const may = await assignmentToChange(parts.ports, about, 'draft-by-reply');
  if (!may.ok) {
    await sorry(parts, heard, { ...reply, why: may.why });
    return [];
  }
  const awaited: Awaited[] = [];
  for (const file of files) {
    const trying = await collectFile(parts, heard, file, { id, ...reply });
    if (trying !== null) awaited.push({ file, trying });
  }
  return awaited;
}

/** Null where nothing is awaited: it is a draft, or it was said why not. */
async function collectFile(
  parts: ListenerParts,
  heard: PersonsMessage,
  file: SharedFile,
  reply: FromReply,
): Promise<Trying | null> {
  const { thread } = reply;
  const kept = await keptContent(parts, { id: reply.id, team: heard.person.team }, file);
  if (!kept.ok) {
    if (kept.trying === null) await sorry(parts, heard, { ...reply, why: kept.why, file });
    return kept.trying;
  }
  const { content } = kept;
  const ports = portsForPart(parts.ports, file.slackFile);
  const submitted = await submitDraft(ports, { ...reply, content, byReply: true });
  if (!submitted.ok) {
    await sorry(parts, heard, { ...reply, why: submitted.why, file });
    return null;
  }
  // In a thread the short answer stands below; in direct messages there is none, so it is given here.
  // A version that waits for its reason is answered by the message that asks for it.
  if (thread !== null || submitted.result.late === 'awaits-reason') return null;
  const said = await draftAnswer(parts, submitted, await languageOf(parts, heard.person));
  await whisper(parts, { channel: heard.channel, user: heard.person.user }, said);
  return null;
}

/** Why something did not become what it was meant as; in a thread, what strangers give stays talk. */
async function sorry(
  parts: ListenerParts,
  { person, channel, thread }: PersonsMessage,
  refused: Pick<FromReply, 'thread' | 'again'> & {
    readonly why: Why;
    readonly file?: SharedFile;
  },
): Promise<void> {
  // Worked off once more after a crash, or told by Slack twice: it was answered for the first time.
  if (refused.why === 'already-done' || refused.why === 'nothing-changed') return;
  const { again, file } = refused;
  if (again.size > 0 && (file === undefined || !again.has(file))) return;
  const isTalk = isNotAllowed(refused.why) || refused.why === 'not-full-member';
  if (isTalk && refused.thread !== null) return;
  const said = refusal(refused.why, await languageOf(parts, person));
  await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, said);
}

/** Whether a message was taken in; what was refused has been answered with why. */
export function isTakenIn(
  { updates, drafts }: Pick<Assignment, 'updates' | 'drafts'>,
  { ts }: Pick<PersonsMessage, 'ts'>,
): boolean {
  return [...updates, ...drafts].some(({ message }) => message?.ts === ts);
}
