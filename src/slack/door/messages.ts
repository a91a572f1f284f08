import type bolt from '@slack/bolt';

import { asMessage, type PersonsMessage } from '../kit/message.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { commandBeside, commandAlone } from './beside-mention.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { hear } from './hear.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { answerWords } from './mentions.ts';
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
  const isReply = heard.thread !== null && heard.toApp === null;
  const spoken = isReply || heard.files.length > 0 ? null : commandAlone(heard.text);
  if (spoken === null) return hear(parts, incoming, heard);
  const { person, channel, ts, thread, text } = heard;
  const event = { channel, ts, thread_ts: thread ?? undefined, text };
  await answerWords(parts, incoming, { person, event, spoken, files: [] });
}

/** A command beside a mention comes as a mention too, and is answered as one. */
function isCommand({ identity }: ListenerParts, heard: PersonsMessage): boolean {
  const { toApp, thread, files } = heard;
  if (toApp === null) return false;
  const spoken = commandBeside(toApp, identity.botUser, thread !== null);
  return spoken !== null && (spoken.words !== '' || files.length === 0);
}
