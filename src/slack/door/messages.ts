import type bolt from '@slack/bolt';

import { asMessage } from '../kit/message.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { hear } from './hear.ts';
import { incomingOf } from './intake/incoming.ts';
import { changedMessage, deletedMessage } from '../rooms/drafts-updates/heard-changed.ts';

/** What people write, change and delete. What speaks to the app first comes as a mention too. */
export function registerMessages(app: bolt.App, door: DoorParts): void {
  app.message(async ({ message, context }) => {
    const heard = asMessage(message, door.identity);
    if (heard === null) return;
    const incoming = incomingOf(context);
    const parts = partsOf(door, incoming);
    if (heard.is === 'written' && !heard.isMention) await hear(parts, incoming, heard);
    if (heard.is === 'changed') await changedMessage(parts, heard);
    if (heard.is === 'deleted') await deletedMessage(parts, heard);
  });
}
