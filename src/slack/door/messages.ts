import type bolt from '@slack/bolt';

import { asMessage, type PersonsMessage } from '../kit/message.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { commandBeside } from './beside-mention.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { answeringFailure, hear } from './hear.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { answerWords } from './mentions.ts';
import { bareDeed, commandInMessage, type SpokenMessage } from './message-means.ts';
import { spelledOut } from '../rooms/drafts-updates/spelled-out.ts';
import { assignmentAnswered } from '../../app/views/find-answered.ts';
import { changedMessage, deletedMessage } from '../rooms/drafts-updates/heard-changed.ts';

/** What people write, change and delete. */
export function registerMessages(app: bolt.App, door: DoorParts): void {
  app.message(async ({ message, context }) => {
    const heard = asMessage(message, door.identity);
    if (heard === null) return;
    const incoming = incomingOf(context);
    const parts = partsOf(door, incoming);
    if (heard.is === 'written') await written(parts, incoming, heard);
    if (heard.is === 'changed') await changedMessage(parts, heard);
    if (heard.is === 'deleted') await deletedMessage(parts, heard);
  });
}

/** In the app's own conversation a command needs no mention, and Slack tells of none there. */
async function written(
  parts: ListenerParts,
  incoming: Incoming,
  heard: PersonsMessage,
): Promise<void> {
  if (!heard.channel.startsWith('D'))
    return isCommand(parts, heard) ? undefined : hear(parts, incoming, heard);
  return answeringFailure(parts, incoming, heard, () => writtenDirectly(parts, incoming, heard));
}

async function writtenDirectly(
  parts: ListenerParts,
  incoming: Incoming,
  heard: PersonsMessage,
): Promise<void> {
  const spoken = heard.files.length > 0 ? null : await spokenIn(parts, heard);
  if (spoken === null) return hear(parts, incoming, heard);
  const { person, channel, ts, thread, text } = heard;
  const event = { channel, ts, thread_ts: thread ?? undefined, text };
  await answerWords(parts, incoming, { person, event, spoken, files: [] });
}

async function spokenIn(
  parts: ListenerParts,
  heard: PersonsMessage,
): Promise<SpokenMessage | null> {
  const { person, thread, toApp } = heard;
  const { text, names } = await spelledOut(parts, person, heard.text);
  const spoken = commandInMessage(text, names, thread !== null && toApp === null);
  return spoken ?? bareDeedIn(parts, heard);
}

/** "Mottaget!", where it is clear which one: that of the message that it answers, or the only one. */
async function bareDeedIn(
  { ports }: ListenerParts,
  { person, channel, thread, text }: PersonsMessage,
): Promise<SpokenMessage | null> {
  const spoken = bareDeed(text);
  if (spoken === null) return null;
  const root = thread === null ? null : { channel, ts: thread };
  const meant = await assignmentAnswered(ports, person, root);
  return meant.ok && 'assignment' in meant ? { ...spoken, rest: meant.assignment.label } : null;
}

/** A command beside a mention comes as a mention too, and is answered as one. */
function isCommand({ identity }: ListenerParts, heard: PersonsMessage): boolean {
  const { toApp, thread, files } = heard;
  if (toApp === null) return false;
  const spoken = commandBeside(toApp, identity.botUser, thread !== null);
  return spoken !== null && (spoken.words !== '' || files.length === 0);
}
