import type bolt from '@slack/bolt';

import { surprise } from '../kit/refusal.ts';
import type { Answer } from '../kit/asked.ts';
import { openForm, turnInto } from '../kit/open-form.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import { whisper } from '../kit/reply.ts';
import { sayWords } from './say-words.ts';
import { PRESSES } from './tables.ts';
import { type Pressed, pressedBy, type PressHandler } from '../kit/pressed.ts';

/** One listener for every button and menu: Bolt asks each listener of every event. */
export function registerActions(app: bolt.App, door: DoorParts): void {
  app.action({ type: 'block_actions' }, async ({ ack, body, action, respond }) => {
    const parts = partsNow(door);
    await ack();
    const pressed = await pressedBy(parts, { body, action });
    const handler = handlerOf(nameOf(pressed.action));
    if (handler === undefined) return;
    try {
      await give(parts, { pressed, respond }, await handler(parts, pressed));
    } catch (error) {
      parts.log.error({ action: pressed.action, error: String(error) }, 'a press failed');
      await give(parts, { pressed, respond }, { is: 'said', said: surprise(pressed.language) });
    }
  });
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

/** Answers where the button stands, for that person alone; from the App Home in direct messages. */
async function give(
  parts: ListenerParts,
  { pressed, respond }: Press,
  answer: Answer | null,
): Promise<void> {
  if (answer === null) return;
  if (answer.is === 'form') {
    const { triggerId: trigger, channel, language, inForm, askedIn, settings } = pressed;
    const carried = { askedIn: channel ?? askedIn ?? undefined, settings: settings ?? undefined };
    if (answer.inPlace === true && inForm !== null)
      await turnInto(parts, inForm, { later: async () => answer.view, carried, language });
    else await openForm(parts, answer, { trigger, carried, language, onTop: inForm !== null });
    return;
  }
  const { text, blocks } = answer.said;
  if (pressed.channel !== null) {
    const forYou = { response_type: 'ephemeral', replace_original: false } as const;
    await respond({ ...forYou, text, blocks: [...blocks] });
    return;
  }
  const channel = await directChannel(parts, pressed.person.user);
  await whisper(parts, { channel, user: pressed.person.user }, answer.said);
}

/** From the App Home and forms an answer goes to the person's direct messages. */
async function directChannel({ client }: ListenerParts, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user });
  return opened.channel?.id ?? user;
}
