import type bolt from '@slack/bolt';
import { z } from 'zod';

import type { Doer } from '../../app/deeds/doer.ts';
import type { Language } from '../../domain/record/language.ts';
import { plainWords } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { filesOf } from '../kit/message.ts';
import { readingForm } from '../kit/fields/reading-form.ts';
import { refusal } from '../kit/refusal.ts';
import { type Answer, say } from '../kit/asked.ts';
import { committeeMeant } from '../kit/meant.ts';
import { readToConfirm } from '../rooms/reading/fill.ts';
import { fileToConfirm } from '../rooms/reading/fill-from-file.ts';
import { openForm, tooLate } from '../kit/open-form.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { saidFailed } from './failed.ts';
import { inTime } from './intake/in-time.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { whisper } from '../kit/reply.ts';

export const REGISTER_SHORTCUT = 'register_message';

const shortcutSchema = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  trigger_id: z.string().default(''),
  message: z.looseObject({ text: z.string().default('') }),
});

/** "Registrera uppdrag" on any message: its file or its text is read, and the findings are shown to confirm. */
export function registerShortcuts(app: bolt.App, door: DoorParts): void {
  app.shortcut(
    { type: 'message_action', callback_id: REGISTER_SHORTCUT },
    async ({ ack, shortcut, context }) => {
      const incoming = incomingOf(context);
      const parts = partsOf(door, incoming);
      const { data: sent } = shortcutSchema.safeParse(shortcut);
      // Nobody whom an answer could reach.
      if (sent === undefined) return ack();
      const { user, channel, trigger_id: trigger } = sent;
      const person = { team: parts.identity.team, user: user.id };
      const { answer, language } = await inTime(
        incoming,
        answerTo(parts, incoming, { ...sent, person }),
      );
      await ack();
      const to = { channel: channel.id, user: person.user };
      if (answer.is === 'said') return whisper(parts, to, answer.said);
      const at = { trigger, carried: { askedIn: channel.id }, language };
      await openForm(parts, answer, at).catch(() => whisper(parts, to, tooLate(language)));
    },
  );
}

type Asking = Omit<Parameters<typeof readToConfirm>[1], 'text' | 'committee' | 'doer'> & {
  readonly channel: { readonly id: string };
  readonly message: z.infer<typeof shortcutSchema>['message'];
  readonly person: Doer['person'];
};

async function answerTo(
  parts: ListenerParts,
  incoming: Incoming,
  sent: Omit<Asking, 'language'>,
): Promise<{ readonly answer: Answer; readonly language: Language }> {
  const language = await languageOf(parts, sent.person);
  try {
    return { answer: await readMessage(parts, { ...sent, language }), language };
  } catch (error) {
    const said = saidFailed(parts, incoming, { error, language, what: 'a shortcut failed' });
    return { answer: say(said), language };
  }
}

async function readMessage(
  parts: ListenerParts,
  { channel, message, person, language }: Asking,
): Promise<Answer> {
  const here = await parts.ports.store.committeeOfChannel(person.team, channel.id);
  const { committee } = await committeeMeant(parts, { here, person, rest: '' });
  if (committee === null) return say(refusal('no-such-committee', language));
  const doer: Doer = { person, source: 'form' };
  const [file] = filesOf(message);
  if (file !== undefined) {
    const later = () => fileToConfirm(parts, { committee, doer, language, file });
    return { is: 'form', view: readingForm(language), later };
  }
  const text = plainWords(asTyped(message.text));
  const read = await readToConfirm(parts, { committee, doer, language, text });
  return read.ok ? { is: 'form', ...read } : say(refusal(read.why, language));
}
