import { deleteUpdate, editUpdate } from '../../../app/assignments/update.ts';
import { assignmentOfUpdate } from '../../../app/assignments/find-update.ts';
import { readSignal } from './typed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import type { HeardMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** An edit changes the update that the message became, and keeps the old words. */
export async function changedMessage(
  { ports }: ListenerParts,
  heard: Extract<HeardMessage, { is: 'changed' }>,
): Promise<void> {
  const message = { channel: heard.channel, ts: heard.ts };
  const assignment = await assignmentOfUpdate(ports, message, heard.thread);
  if (assignment === null) return;
  const doer = { person: heard.person, source: 'thread' } as const;
  const words = asTyped(heard.text);
  const { signal, text } = readSignal(words);
  const newText = plainWords(text === '' ? words : text);
  await editUpdate(ports, { id: assignment.id, doer, message, text: newText, signal });
}

/** A deletion marks it; the history keeps what was said. */
export async function deletedMessage(
  { ports }: ListenerParts,
  heard: Extract<HeardMessage, { is: 'deleted' }>,
): Promise<void> {
  const message = { channel: heard.channel, ts: heard.ts };
  const assignment = await assignmentOfUpdate(ports, message, null);
  const by = assignment?.updates.find((update) => update.message?.ts === heard.ts)?.by;
  if (assignment === null || by === undefined) return;
  const doer = { person: heard.person ?? by, source: 'thread' } as const;
  await deleteUpdate(ports, { id: assignment.id, doer, message });
}
