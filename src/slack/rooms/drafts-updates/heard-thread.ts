import {
  assignmentOfThread,
  assignmentToRead,
  type Readable,
} from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import type { Said } from '../../kit/said.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { isItAnUpdate } from './ask-if-update.ts';
import { askedBefore } from './asked-before.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { assignmentOfNewThread } from './being-posted.ts';
import { choicesOf } from './choices-of.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { fetchLater } from './not-fetched-yet.ts';
import { notTheirs } from './not-theirs.ts';
import { commandOffered, doneOffered, offered, type Offering, updateButton } from './offered.ts';
import { type SaidHere, saidHere } from './said-here.ts';
import { whichAssignment } from './which-assignment.ts';

/** A command that a reply would be, and what takes it: one of these rights, or none. */
export type CommandInReply = {
  readonly words: string;
  readonly rights: readonly Action[];
};

/**
 * A reply in the thread of an assignment's card.
 * @param command what it would say as a command, where it is one
 */
export async function threadReply(
  parts: ListenerParts,
  heard: PersonsMessage,
  command: CommandInReply | null = null,
): Promise<void> {
  if (heard.thread === null) return;
  const root = { channel: heard.channel, ts: heard.thread };
  const assignment =
    (await assignmentOfThread(parts.ports, root)) ?? (await assignmentOfNewThread(parts, root));
  if (assignment === null) return;
  const here = await saidHere(parts, heard.person, {
    text: asTyped(heard.text),
    here: assignment,
  });
  const question = await askedInThread(parts, heard, { assignment, command, here });
  if (question !== null) await tell(parts, heard, question);
  const kept = question === null ? heard : { ...heard, text: '' };
  const awaited = await collectFromMessage(parts, kept, assignment, {
    thread: root,
    isUpdate: true,
    signal: here.signal,
  });
  if (question === null) await offerWhenDone(parts, heard, { assignment, here });
  await fetchLater(parts, heard, awaited);
}

type InThread = { readonly assignment: Assignment; readonly here: SaidHere };

/** Asked of whoever may write on it; of others, and of what is said already, nothing is. */
async function askedInThread(
  parts: ListenerParts,
  heard: PersonsMessage,
  { assignment: { id }, here, command }: InThread & { readonly command: CommandInReply | null },
): Promise<Said | null> {
  if (asTyped(heard.text) === '') return null;
  const read = await assignmentToRead(parts.ports, heard.person, id);
  if (!read.ok) return null;
  const language = await languageOf(parts, heard.person);
  const { can, assignment, committee } = read;
  const mayWrite = can('update-by-reply');
  if (command !== null && (mayWrite || can('outcome'))) {
    const view = await viewOf(parts.ports, assignment, committee);
    return askedOfCommand(command, { view, heard, language, can, keeps: mayWrite });
  }
  const ofOther = await askedOfOther(parts, heard, { here, read, language });
  if (ofOther !== null) return ofOther;
  // Its name alone says nothing of how it goes.
  if (mayWrite && here.isNamed && !/[\p{L}\p{N}]/u.test(here.words))
    return isItAnUpdate(assignment, heard, 'ask', language);
  return askedBefore(parts, { heard, read, words: here.words, language, isNamed: false });
}

/** Nobody is offered what would be refused: what they may do instead is. */
function askedOfCommand(
  { words, rights }: CommandInReply,
  offering: Offering & { readonly keeps: boolean },
): Said {
  const { can, keeps } = offering;
  const [right] = rights;
  if (right === undefined || rights.some(can)) return commandOffered(words, offering);
  return notTheirs(right, { ...offering, keeps: keeps ? [updateButton(offering)] : [] });
}

/** Which of them is meant is asked of who writes on this one; others are answered as of the other. */
async function askedOfOther(
  parts: ListenerParts,
  heard: PersonsMessage,
  {
    here,
    read,
    language,
  }: { readonly here: SaidHere; readonly read: Readable; readonly language: Language },
): Promise<Said | null> {
  if (read.can('update-by-reply')) {
    const others = othersMeant(here, read);
    return others.length === 0 ? null : whichAssignment(others, language, { heard, ofAll: true });
  }
  const [only, another] = here.others;
  const wish = askedInWords(here.bare);
  if (only === undefined || another !== undefined || wish === null) return null;
  const { can, assignment, committee } = only.read;
  const view = await viewOf(parts.ports, assignment, committee);
  return assignment.ending === null ? offered(wish, { view, can, heard, language }) : null;
}

/**
 * Another assignment is meant, or may be, where a reply begins with its name or says that it is
 * about it, and where its writer has that one too; a name further on is part of what is said.
 */
function othersMeant({ others, isAhead }: SaidHere, read: Readable): ReturnType<typeof choicesOf> {
  const meant = others.filter((other) => isAhead || other.read.can('update-by-reply'));
  if (meant.length === 0) return [];
  const own = { read, part: null };
  return choicesOf(isAhead ? [...meant, own] : [own, ...meant]);
}

async function offerWhenDone(
  parts: ListenerParts,
  heard: PersonsMessage,
  { assignment: { id }, here }: InThread,
): Promise<void> {
  if (askedInWords(here.words) !== 'done') return;
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
