import type bolt from '@slack/bolt';
import { z } from 'zod';

import { surprise, toAnybody } from '../kit/refusal.ts';
import { openForm } from '../kit/open-form.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { type Answer, askedBy } from '../kit/asked.ts';
import { whisper } from '../kit/reply.ts';
import type { Said } from '../kit/said.ts';
import { formByButton } from '../rooms/help/said.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { saidFailed } from './failed.ts';
import { inTime } from './intake/in-time.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { respondBy } from './respond.ts';
import { answerUnspoken } from './not-understood.ts';
import { handlerOf, type Spoken } from './spoken.ts';
import { isDeedOfNone } from './message-means.ts';
import { spelledOut } from '../rooms/drafts-updates/spelled-out.ts';
import { wordsTyped } from '../rooms/drafts-updates/words-typed.ts';
import type { Person } from '../../domain/record/person.ts';

const typedSchema = z.object({
  user_id: z.string(),
  channel_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string().default(''),
});

type CommandArgs = bolt.SlackCommandMiddlewareArgs & bolt.AllMiddlewareArgs;
type Command = {
  readonly parts: ListenerParts;
  readonly args: CommandArgs;
  readonly typed: z.infer<typeof typedSchema>;
  readonly incoming: Incoming;
};

/** Registers `/uppdrag` and `/assignment`, which are one command. */
export function registerCommands(app: bolt.App, door: DoorParts): void {
  app.command(/^\/(?:uppdrag|assignment)$/, async (args) => {
    const incoming = incomingOf(args.context);
    const { data: typed } = typedSchema.safeParse(args.command);
    if (typed === undefined) return args.ack({ text: toAnybody(surprise) });
    await answerCommand({ parts: partsOf(door, incoming), args, typed, incoming });
  });
}

async function answerCommand(command: Command): Promise<void> {
  const { args, incoming } = command;
  const answer = await inTime(incoming, answerTo(command));
  if (incoming.isAgain && incoming.failure !== null) return;
  if (answer.is === 'said') return reply(command, answer.said, answer.inChannel);
  await args.ack();
  await open(command, answer);
}

async function answerTo({ parts, typed, incoming }: Command): Promise<Answer> {
  const person = { team: parts.identity.team, user: typed.user_id };
  const { channel_id: channel, text: words } = typed;
  const spoken = await spokenIn(parts, person, words);
  if (spoken === null) return answerUnspoken(parts, { person, channel, words });
  if (isDeedOfNone(words)) {
    const answer = await wordsTyped(parts, { person, channel, words }, false);
    if (answer !== null && 'text' in answer) return { is: 'said', said: answer };
  }
  const asked = await askedBy(parts, {
    person,
    source: 'command',
    channel: typed.channel_id,
    thread: null,
    spoken,
  });
  try {
    return await spoken.handler(parts, asked);
  } catch (error) {
    const { language } = asked;
    const said = saidFailed(parts, incoming, { error, language, what: 'a command failed' });
    return { is: 'said', said };
  }
}

/** "Godkänn ettan" is the command with the label, as in a message. */
async function spokenIn(
  parts: ListenerParts,
  person: Person,
  words: string,
): Promise<Spoken | null> {
  const spoken = handlerOf(words, false);
  if (spoken !== null && !isDeedOfNone(words)) return spoken;
  const { text } = await spelledOut(parts, person, words);
  const spelled = text === words ? null : handlerOf(text, false);
  return spelled ?? spoken;
}

/** In the acknowledgement where there is time, else at the response address while that is open. */
async function reply(
  { parts, args, typed, incoming }: Command,
  said: Said,
  inChannel = false,
): Promise<void> {
  const { text, blocks } = inChannel ? said : parts.privately.given(said, parts.ports.now);
  const type = inChannel ? 'in_channel' : 'ephemeral';
  const answer = { response_type: type, text, blocks: [...blocks] } as const;
  if (!incoming.isAcknowledged) return args.ack(answer);
  const { channel_id: channel, user_id: user } = typed;
  await respondBy(args, answer).catch(() => whisper(parts, { channel, user }, said));
}

async function open(command: Command, form: Extract<Answer, { is: 'form' }>): Promise<void> {
  const { parts, typed } = command;
  const { user_id: user, channel_id: askedIn, trigger_id: trigger } = typed;
  const { team } = parts.identity;
  const language = await languageOf(parts, { team, user });
  try {
    await openForm(parts, form, { trigger, carried: { askedIn }, language });
  } catch {
    await reply(command, formByButton(typed.text, language));
  }
}
