import { NotSaved } from '../../app/ports/not-saved.ts';
import { NotYet } from '../../app/ports/not-yet.ts';
import type { PersonsMessage } from '../kit/message.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { failure } from '../kit/refusal.ts';
import { whisper } from '../kit/reply.ts';
import { directMessage } from '../rooms/drafts-updates/heard-direct.ts';
import { type CommandInReply, threadReply } from '../rooms/drafts-updates/heard-thread.ts';
import { droppedFile } from '../rooms/reading/heard-file.ts';
import { spelledOut } from '../rooms/drafts-updates/spelled-out.ts';
import { commandInReply, isDeedOfNone } from './message-means.ts';
import { slipsIn } from './perhaps-meant.ts';
import { rightsOf } from './rights-of-commands.ts';
import { failedFor } from './failed.ts';
import type { Incoming } from './intake/incoming.ts';

/** Few words may be a command with a slip; more of them say something. */
const FEW_WORDS = 4;

function perhapsMeant(text: string): readonly string[] {
  const slips = text.trim().split(/\s+/u).length <= FEW_WORDS ? slipsIn(text) : [];
  return slips.filter((line) => !isDeedOfNone(line));
}

async function commandIn(
  parts: ListenerParts,
  { person, text, toApp }: PersonsMessage,
): Promise<CommandInReply | null> {
  if (toApp !== null) return null;
  const { text: words, names } = await spelledOut(parts, person, text);
  const spoken = commandInReply(words, names);
  return spoken && { words: spoken.words, rights: rightsOf(spoken.name) };
}

/**
 * What people write: replies in an assignment's thread, and what they say to the app alone. A file
 * at the top of a channel may be minutes. Everything else is talk, and is not looked at.
 */
export function hear(
  parts: ListenerParts,
  incoming: Incoming,
  heard: PersonsMessage,
): Promise<void> {
  return answeringFailure(parts, incoming, heard, async () => {
    if (heard.channel.startsWith('D')) await directMessage(parts, heard, perhapsMeant(heard.text));
    else if (heard.thread !== null) await threadReply(parts, heard, await commandIn(parts, heard));
    else if (heard.files.length > 0) await droppedFile(parts, heard);
  });
}

/** Whoever wrote what could not be worked off is told so, unless it is tried once more by itself. */
export async function answeringFailure(
  parts: ListenerParts,
  incoming: Incoming,
  { person, channel, thread }: PersonsMessage,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isKept = failedFor(parts, incoming, { error, what: 'a message failed' });
    // Of everything else that waits the person has been told, or need not hear of.
    if (incoming.isAgain || (error instanceof NotYet && !(error instanceof NotSaved))) return;
    const said = failure(error, await languageOf(parts, person), isKept);
    await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, said);
  }
}
