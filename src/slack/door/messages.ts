import type bolt from '@slack/bolt';

import { asMessage, type PersonsMessage } from '../kit/message.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import { directMessage } from '../rooms/drafts-updates/heard-direct.ts';
import { droppedFile } from '../rooms/reading/heard-file.ts';
import { changedMessage, deletedMessage } from '../rooms/drafts-updates/heard-changed.ts';
import { threadReply } from '../rooms/drafts-updates/heard-thread.ts';

/**
 * What people write: replies in an assignment's thread, and answers in the app's direct messages.
 * A file at the top of a channel may be minutes. Everything else is talk, and is not looked at.
 */
export function registerMessages(app: bolt.App, door: DoorParts): void {
  app.message(async ({ message, body }) => {
    const heard = asMessage(message, { team: body.team_id, botUser: door.identity.botUser });
    if (heard === null) return;
    const parts = partsNow(door);
    if (heard.is === 'written') await written(parts, heard);
    if (heard.is === 'changed') await changedMessage(parts, heard);
    if (heard.is === 'deleted') await deletedMessage(parts, heard);
  });
}

async function written(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  if (heard.isMention) return;
  if (heard.channel.startsWith('D')) await directMessage(parts, heard);
  else if (heard.thread !== null) await threadReply(parts, heard);
  else if (heard.files.length > 0) await droppedFile(parts, heard);
}
