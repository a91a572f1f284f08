import {
  assignmentOfThread,
  assignmentToRead,
  type Readable,
} from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import type { Said } from '../../kit/said.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { askedBefore } from './asked-before.ts';
import { askedInWords } from './asked-in-words.ts';
import { assignmentOfNewThread } from './being-posted.ts';
import { choicesOf } from './choices-of.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { namedIn } from './named-in.ts';
import { fetchLater } from './not-fetched-yet.ts';
import { commandOffered, doneOffered } from './offered.ts';
import { whichAssignment } from './which-assignment.ts';

/**
 * A reply in the thread of an assignment's card.
 * @param command what it would say as a command, where it is one
 */
export async function threadReply(
  parts: ListenerParts,
  heard: PersonsMessage,
  command: string | null = null,
): Promise<void> {
  if (heard.thread === null) return;
  const root = { channel: heard.channel, ts: heard.thread };
  const assignment =
    (await assignmentOfThread(parts.ports, root)) ?? (await assignmentOfNewThread(parts, root));
  if (assignment === null) return;
  const question = await askedInThread(parts, heard, { assignment, command });
  if (question !== null) await tell(parts, heard, question);
  const kept = question === null ? heard : { ...heard, text: '' };
  const awaited = await collectFromMessage(parts, kept, assignment, {
    thread: root,
    isUpdate: true,
  });
  if (question === null) await offerWhenDone(parts, heard, assignment);
  await fetchLater(parts, heard, awaited);
}

/** Asked of whoever may write on it; of others, and of what is said already, nothing is. */
async function askedInThread(
  parts: ListenerParts,
  heard: PersonsMessage,
  {
    assignment: { id },
    command,
  }: { readonly assignment: Assignment; readonly command: string | null },
): Promise<Said | null> {
  const text = asTyped(heard.text);
  if (text === '') return null;
  const read = await assignmentToRead(parts.ports, heard.person, id);
  if (!read.ok) return null;
  const language = await languageOf(parts, heard.person);
  if (command !== null && (read.can('update-by-reply') || read.can('outcome')))
    return commandOffered(command, {
      view: await viewOf(parts.ports, read.assignment, read.committee),
      heard,
      language,
      can: read.can,
      keeps: read.can('update-by-reply'),
    });
  if (read.can('update-by-reply')) {
    const others = await othersMeant(parts, heard, read);
    if (others.length > 0) return whichAssignment(others, language, { heard, ofAll: true });
  }
  return askedBefore(parts, { heard, read, words: text, language, isNamed: false });
}

/**
 * Another assignment is meant, or may be, where a reply begins with its name or says that it is
 * about it, and where its writer has that one too; a name further on is part of what is said.
 */
async function othersMeant(
  parts: ListenerParts,
  { person, text }: PersonsMessage,
  here: Readable,
): Promise<ReturnType<typeof choicesOf>> {
  const { named, isAhead } = await namedIn(parts, person, asTyped(text));
  const others = named.filter(({ read }) => !isSame(read.assignment, here.assignment));
  const meant = others.filter(({ read }) => isAhead || read.can('update-by-reply'));
  if (meant.length === 0) return [];
  const own = { read: here, part: null };
  return choicesOf(isAhead ? [...meant, own] : [own, ...meant]);
}

function isSame({ id, occurrence }: Assignment, here: Assignment): boolean {
  return id === here.id || id === here.occurrence?.head.id || occurrence?.head.id === here.id;
}

async function offerWhenDone(
  parts: ListenerParts,
  heard: PersonsMessage,
  { id }: Assignment,
): Promise<void> {
  if (askedInWords(asTyped(heard.text)) !== 'done') return;
  const read = await assignmentToRead(parts.ports, heard.person, id);
  if (!read.ok || !read.can('update-by-reply')) return;
  const { assignment, committee, can } = read;
  const language = await languageOf(parts, heard.person);
  const view = await viewOf(parts.ports, assignment, committee);
  const offer = doneOffered({ view, can, language });
  if (offer !== null) await tell(parts, heard, offer);
}

async function tell(
  parts: ListenerParts,
  { channel, person, thread }: PersonsMessage,
  said: Said,
): Promise<void> {
  await whisper(parts, { channel, user: person.user, thread: thread ?? undefined }, said);
}
