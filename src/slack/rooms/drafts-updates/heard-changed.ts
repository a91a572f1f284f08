import { deleteUpdate, editUpdate } from '../../../app/assignments/update.ts';
import { assignmentOfUpdate } from '../../../app/assignments/find-update.ts';
import { portsForPart } from '../../../app/ports/ports.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import { type SaidHere, saidHere } from './said-here.ts';
import { codesOf } from '../../../app/views/find-named.ts';
import { namesIn, withoutNames } from '../../typed/names-in.ts';
import { threadReply } from './heard-thread.ts';
import { takenAs } from '../../meaning/talk.ts';
import { readSignal } from '../../meaning/signal.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import type { HeardMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';

type Changed = Extract<HeardMessage, { is: 'changed' | 'deleted' }>;

/** So long after it was written it may be that a message is still to be heard of: Slack sends again. */
const MAY_BE_MISSED_MS = 60 * 60_000;

/** An edit changes the update that the message became, and keeps the old words. */
export async function changedMessage(
  parts: ListenerParts,
  heard: Extract<HeardMessage, { is: 'changed' }>,
): Promise<void> {
  const { ports } = parts;
  const message = { channel: heard.channel, ts: heard.ts };
  const assignment = await assignmentWith(parts, heard);
  if (assignment === null) return takenAnew(parts, heard);
  const doer = { person: heard.person, source: 'thread' } as const;
  const words = asTyped(heard.text);
  const { signal, text } = readSignal(words, 'reply');
  const newText = plainWords(text === '' ? words : text);
  const beside = signal ?? (await besideItsName(parts, heard, assignment));
  await editUpdate(ports, { id: assignment.id, doer, message, text: newText, signal: beside });
}

async function besideItsName(
  parts: ListenerParts,
  { person, text }: Extract<HeardMessage, { is: 'changed' }>,
  here: Assignment,
): Promise<SaidHere['signal']> {
  return (await saidHere(parts, person, { text: asTyped(text), here })).signal;
}

/** What was talk before it was edited may be an update now; a reply is heard as if it came now. */
async function takenAnew(
  parts: ListenerParts,
  heard: Extract<HeardMessage, { is: 'changed' }>,
): Promise<void> {
  const { before, ...written } = heard;
  const codes = await codesOf(parts.ports, heard.person.team);
  if (before === null || isWordOfIt(before.text, codes) || !isWordOfIt(heard.text, codes)) return;
  await threadReply(parts, { ...written, is: 'written', thread: written.thread ?? before.thread });
}

/** Whether it says how it goes, and asks for nothing. */
function isWordOfIt(text: string, codes: ReadonlySet<string>): boolean {
  const plain = asTyped(text);
  const words = withoutNames(plain, namesIn(plain, codes));
  return takenAs(words) === 'update' && (askedInWords(words) ?? 'done') === 'done';
}

/** A deletion marks it; the history keeps what was said. */
export async function deletedMessage(
  parts: ListenerParts,
  heard: Extract<HeardMessage, { is: 'deleted' }>,
): Promise<void> {
  const { ports } = parts;
  const message = { channel: heard.channel, ts: heard.ts };
  const assignment = await assignmentWith(parts, heard);
  const by = assignment?.updates.find((update) => update.message?.ts === heard.ts)?.by;
  if (assignment === null || by === undefined) return;
  const doer = { person: heard.person ?? by, source: 'thread' } as const;
  await deleteUpdate(ports, { id: assignment.id, doer, message });
}

/**
 * The assignment with the update that the message became. A message that was never heard of, as
 * Slack may tell of an edit first, is taken in as it was before: the edit would else find nothing
 * to change, and what comes later would bring the old words back.
 */
async function assignmentWith(
  parts: ListenerParts,
  { channel, ts, before }: Changed,
): Promise<Assignment | null> {
  const { ports } = parts;
  const message = { channel, ts };
  const thread = before?.thread ?? null;
  const found = await assignmentOfUpdate(ports, message, thread);
  if (found !== null || before === null) return found;
  if (ports.realNow - Number(ts) * 1000 > MAY_BE_MISSED_MS) return null;
  await threadReply({ ...parts, ports: portsForPart(ports, 'before') }, before);
  return assignmentOfUpdate(ports, message, thread);
}
