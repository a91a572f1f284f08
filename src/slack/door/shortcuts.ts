import type bolt from '@slack/bolt';

import type { Doer } from '../../app/deeds/doer.ts';
import { plainWords } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { filesOf } from '../kit/message.ts';
import { readingForm } from '../kit/fields/reading-form.ts';
import { refusal } from '../kit/refusal.ts';
import { committeeMeant } from '../kit/meant.ts';
import { readToConfirm } from '../rooms/reading/fill.ts';
import { fileToConfirm } from '../rooms/reading/fill-from-file.ts';
import { openForm } from '../kit/open-form.ts';
import { languageOf } from '../kit/parts.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import { whisper } from '../kit/reply.ts';

export const REGISTER_SHORTCUT = 'register_message';

/** "Registrera uppdrag" on any message: its file or its text is read, and the findings are shown to confirm. */
export function registerShortcuts(app: bolt.App, door: DoorParts): void {
  app.shortcut(
    { type: 'message_action', callback_id: REGISTER_SHORTCUT },
    async ({ ack, shortcut }) => {
      const parts = partsNow(door);
      await ack();
      const { team, user, channel, message, trigger_id: trigger } = shortcut;
      const person = { team: team?.id ?? parts.identity.team, user: user.id };
      const language = await languageOf(parts, person);
      const here = await parts.ports.store.committeeOfChannel(person.team, channel.id);
      const { committee } = await committeeMeant(parts, { here, person, rest: '' });
      const to = { channel: channel.id, user: person.user };
      if (committee === null) return whisper(parts, to, refusal('no-such-committee', language));
      const doer: Doer = { person, source: 'form' };
      const at = { trigger, carried: { askedIn: channel.id }, language };
      const [file] = filesOf(message);
      if (file !== undefined) {
        const later = () => fileToConfirm(parts, { committee, doer, language, file });
        await openForm(parts, { view: readingForm(language), later }, at);
        return;
      }
      const text = plainWords(asTyped(message.text ?? ''));
      const read = await readToConfirm(parts, { committee, doer, language, text });
      if (!read.ok) return whisper(parts, to, refusal(read.why, language));
      await openForm(parts, read, at);
    },
  );
}
