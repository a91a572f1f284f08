import type bolt from '@slack/bolt';

import { failure } from '../kit/refusal.ts';
import type { Answer } from '../kit/asked.ts';
import { formAgain, openForm, turnInto } from '../kit/open-form.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { failedFor } from './failed.ts';
import { inTime } from './intake/in-time.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { whisper } from '../kit/reply.ts';
import type { Said } from '../kit/said.ts';
import { sayWords } from './say-words.ts';
import { PRESSES } from './tables.ts';
import { type Pressed, pressedBy, type PressHandler } from '../kit/pressed.ts';

/** One listener for every button and menu: Bolt asks each listener of every event. */
export function registerActions(app: bolt.App, door: DoorParts): void {
  app.action({ type: 'block_actions' }, async ({ ack, body, action, respond, context }) => {
    const incoming = incomingOf(context);
    const parts = partsOf(door, incoming);
    const press = await inTime(incoming, done(parts, incoming, { body, action }));
    await ack();
    if (incoming.isAgain && incoming.failure !== null) return;
    if (press !== null) await give(parts, { pressed: press.pressed, respond }, press.answer);
  });
}

type Done = { readonly pressed: Pressed; readonly answer: Answer };

/** Does what the button says; null where there is nothing to say of it. */
async function done(
  parts: ListenerParts,
  incoming: Incoming,
  args: Parameters<typeof pressedBy>[1],
): Promise<Done | null> {
  const pressed = await pressedBy(parts, args);
  if (pressed === null) return null;
  const handler = handlerOf(nameOf(pressed.action));
  if (handler === undefined) return null;
  try {
    const answer = await handler(parts, pressed);
    return answer && { pressed, answer };
  } catch (error) {
    const isKept = failedFor(parts, incoming, { error, what: 'a press failed' });
    return { pressed, answer: { is: 'said', said: failure(error, pressed.language, isKept) } };
  }
}

/** The words of a mention belong to no room: they are whatever was said. */
function handlerOf(name: string): PressHandler | undefined {
  return name === 'say_words' ? sayWords : PRESSES.get(name);
}

/** Two buttons of a block must have different ids; what follows the colon only tells them apart. */
function nameOf(action: string): string {
  return action.split(':')[0] ?? action;
}

type Press = { readonly pressed: Pressed; readonly respond: bolt.RespondFn };

async function give(parts: ListenerParts, press: Press, answer: Answer): Promise<void> {
  if (answer.is === 'said') return say(parts, press, answer.said);
  const { pressed } = press;
  const { triggerId: trigger, channel, language, inForm, askedIn, settings } = pressed;
  const carried = { askedIn: channel ?? askedIn ?? undefined, settings: settings ?? undefined };
  if (answer.inPlace === true && inForm !== null) {
    await turnInto(parts, inForm, { later: async () => answer.view, carried, language });
    return;
  }
  const at = { trigger, carried, language, onTop: inForm !== null };
  const again = formAgain({ action: pressed.action, value: pressed.value.join('|') }, language);
  await openForm(parts, answer, at).catch(() => say(parts, press, again));
}

/** Answers where the button stands, for that person alone; from the App Home in direct messages. */
async function say(parts: ListenerParts, { pressed, respond }: Press, said: Said): Promise<void> {
  const { channel, person } = pressed;
  if (channel === null) {
    await whisper(
      parts,
      { channel: await directChannel(parts, person.user), user: person.user },
      said,
    );
    return;
  }
  const { text, blocks } = said;
  const forYou = { response_type: 'ephemeral', replace_original: false } as const;
  const to = { channel, user: person.user, thread: pressed.thread ?? undefined };
  await respond({ ...forYou, text, blocks: [...blocks] }).catch(() => whisper(parts, to, said));
}

/** From the App Home and forms an answer goes to the person's direct messages. */
async function directChannel({ client }: ListenerParts, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user });
  return opened.channel?.id ?? user;
}
