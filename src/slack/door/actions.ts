import type bolt from '@slack/bolt';
import { z } from 'zod';

import { sentence } from '../kit/blocks.ts';
import { answerView } from '../kit/answer-view.ts';
import { readHomePlace } from '../homes/home-metadata.ts';
import { surprise, toAnybody } from '../kit/refusal.ts';
import type { Answer } from '../kit/asked.ts';
import { formAgain, openForm, turnInto } from '../kit/open-form.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { alreadyAnswered } from './already-answered.ts';
import { type ConfirmedOnce, createConfirmedOnce, isConfirmed } from './confirmed-once.ts';
import { saidFailed } from './failed.ts';
import { inTime } from './intake/in-time.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { whisper } from '../kit/reply.ts';
import type { Said } from '../kit/said.ts';
import { respondBy } from './respond.ts';
import { showPressed } from './show-pressed.ts';
import { sayWords } from './say-words.ts';
import { PRESSES } from './tables.ts';
import { type Pressed, pressedBy, pressName, type PressHandler } from '../kit/pressed.ts';

/** One listener for every button and menu: Bolt asks each listener of every event. */
export function registerActions(app: bolt.App, door: DoorParts): void {
  const once = createConfirmedOnce();
  app.action({ type: 'block_actions' }, async ({ ack, body, action, respond, context }) => {
    const incoming = incomingOf(context);
    const parts = partsOf(door, incoming);
    const press = await inTime(incoming, done(parts, incoming, { body, action, once }));
    await ack();
    if (incoming.isAgain && incoming.failure !== null) return;
    if (press === null) return sayGarbled(parts, { body, respond });
    const { pressed, answer } = press;
    if (answer !== null) await give(parts, { pressed, respond }, answer);
    await showPressed(parts, { pressed, respond }, answer);
    if (answer?.is === 'said') await showHomeAnew(parts, pressed);
  });
}

/** The answer is null where there is nothing to say of it. */
type Done = { readonly pressed: Pressed; readonly answer: Answer | null };

/** Does what the button says; null where somebody garbled it, and for a button that is none of ours. */
async function done(
  parts: ListenerParts,
  incoming: Incoming,
  args: Parameters<typeof pressedBy>[1] & { readonly once: ConfirmedOnce },
): Promise<Done | null> {
  const pressed = await pressedBy(parts, args);
  if (pressed === null) return null;
  const handler = handlerOf(pressName(pressed.action));
  if (handler === undefined) return null;
  try {
    return { pressed, answer: await args.once(pressed, () => answerTo(parts, pressed, handler)) };
  } catch (error) {
    const { language } = pressed;
    const said = saidFailed(parts, incoming, { error, language, what: 'a press failed' });
    return { pressed, answer: { is: 'said', said } };
  }
}

/** What was answered meanwhile is not done again, and is no answer to a question of one's own. */
async function answerTo(
  parts: ListenerParts,
  pressed: Pressed,
  handler: PressHandler,
): Promise<Answer | null> {
  const already = await alreadyAnswered(parts, pressed);
  return already === null
    ? handler(parts, pressed)
    : { is: 'said', said: already, isRefused: true };
}

/** The words of a mention belong to no room: they are whatever was said. */
function handlerOf(name: string): PressHandler | undefined {
  return name === 'say_words' ? sayWords : PRESSES.get(name);
}

/** What was pressed there has changed something, or was no longer as it was shown. */
async function showHomeAnew({ homes }: ListenerParts, { person, home }: Pressed): Promise<void> {
  if (home !== null) await homes.show(person, readHomePlace(home));
}

type Press = { readonly pressed: Pressed; readonly respond: bolt.RespondFn | undefined };

const presserSchema = z.object({ user: z.object({ id: z.string().min(1) }) });

/** Where it was pressed if Slack says where to answer, else to the person, if that can be read. */
async function sayGarbled(
  parts: ListenerParts,
  press: { readonly body: unknown; readonly respond: bolt.RespondFn | undefined },
): Promise<void> {
  const text = toAnybody(surprise);
  await respondBy(press, { ...FOR_YOU, text }).catch(async () => {
    const user = presserSchema.safeParse(press.body).data?.user.id;
    if (user !== undefined) await whisper(parts, { channel: user, user }, sentence(text));
  });
}

const FOR_YOU = { response_type: 'ephemeral', replace_original: false } as const;

async function give(parts: ListenerParts, press: Press, answer: Answer): Promise<void> {
  if (answer.is === 'said') return say(parts, press, answer);
  const { pressed } = press;
  const { triggerId: trigger, channel, language, inForm, askedIn, settings } = pressed;
  const carried = { askedIn: channel ?? askedIn ?? undefined, settings: settings ?? undefined };
  if (answer.inPlace === true && inForm !== null) {
    await turnInto(parts, inForm, { later: async () => answer.view, carried, language });
    return;
  }
  const at = { trigger, carried, language, onTop: inForm !== null };
  const again = formAgain({ action: pressed.action, value: pressed.value.join('|') }, language);
  await openForm(parts, answer, at).catch(() => say(parts, press, { is: 'said', said: again }));
}

/** Answers where the button stands, for that person alone. */
async function say(
  parts: ListenerParts,
  { pressed, respond }: Press,
  saying: Extract<Answer, { is: 'said' }>,
): Promise<void> {
  const { said } = saying;
  const { channel, person } = pressed;
  if (channel === null) return sayInView(parts, pressed, said);
  const { text, blocks } = parts.privately.given(said, parts.ports.now);
  const to = { channel, user: person.user, thread: pressed.thread ?? undefined };
  const replaces = isConfirmed(pressed, saying);
  const answer = { ...FOR_YOU, replace_original: replaces, text, blocks: [...blocks] };
  await respondBy({ respond }, answer).catch(() => whisper(parts, to, said));
}

/** On the App Home and in an answer there, in a view of its own, while Slack still opens one. */
async function sayInView(parts: ListenerParts, pressed: Pressed, said: Said): Promise<void> {
  const { person, language, home, inAnswer, triggerId: trigger } = pressed;
  const view = answerView(said, language);
  if (inAnswer !== null)
    return turnInto(parts, inAnswer, { later: async () => view, carried: {}, language });
  const toPerson = async (): Promise<void> => {
    const channel = await directChannel(parts, person.user);
    await whisper(parts, { channel, user: person.user }, said);
  };
  if (home === null) return toPerson();
  await openForm(parts, { view }, { trigger, carried: {}, language }).catch(toPerson);
}

/** From forms an answer goes to the person's direct messages. */
async function directChannel({ client }: ListenerParts, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user });
  return opened.channel?.id ?? user;
}
