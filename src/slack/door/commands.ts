import type bolt from '@slack/bolt';
import { setTimeout as sleep } from 'node:timers/promises';

import { surprise } from '../kit/refusal.ts';
import { openForm } from '../kit/open-form.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { type Answer, askedBy } from '../kit/asked.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import { handlerOf, sayNotUnderstood } from './spoken.ts';

/** Slack waits three seconds; what takes longer than this is answered by `response_url`. */
const ACK_WITHIN_MS = 2000;

type CommandArgs = bolt.SlackCommandMiddlewareArgs & bolt.AllMiddlewareArgs;

/** Registers `/uppdrag` and `/assignment`, which are one command. */
export function registerCommands(app: bolt.App, door: DoorParts): void {
  for (const command of ['/uppdrag', '/assignment'])
    app.command(command, (args) => answerCommand(partsNow(door), args));
}

async function answerCommand(parts: ListenerParts, args: CommandArgs): Promise<void> {
  const { ack, respond } = args;
  const working = answerTo(parts, args);
  const first = await Promise.race([working, sleep(ACK_WITHIN_MS, 'slow' as const)]);
  if (first === 'slow' || first.is === 'form') await ack();
  const answer = await working;
  if (answer.is === 'form') {
    await open(parts, args, answer);
    return;
  }
  const reply = {
    response_type: answer.inChannel ? ('in_channel' as const) : ('ephemeral' as const),
    text: answer.said.text,
    blocks: [...answer.said.blocks],
  };
  if (first === 'slow') await respond(reply);
  else await ack(reply);
}

async function answerTo(parts: ListenerParts, { command }: CommandArgs): Promise<Answer> {
  const person = { team: command.team_id, user: command.user_id };
  const spoken = handlerOf(command.text, false);
  if (spoken === null) return sayNotUnderstood(await languageOf(parts, person));
  const asked = await askedBy(parts, {
    person,
    source: 'command',
    channel: command.channel_id,
    thread: null,
    rest: spoken.rest,
  });
  try {
    return await spoken.handler(parts, asked);
  } catch (error) {
    parts.log.error({ error: String(error), stack: stackOf(error) }, 'a command failed');
    return { is: 'said', said: surprise(asked.language) };
  }
}

async function open(
  parts: ListenerParts,
  { command, respond }: CommandArgs,
  form: Extract<Answer, { is: 'form' }>,
): Promise<void> {
  const person = { team: command.team_id, user: command.user_id };
  const language = await languageOf(parts, person);
  try {
    const carried = { askedIn: command.channel_id };
    const at = { trigger: command.trigger_id, carried, language };
    await openForm(parts, form, at);
  } catch {
    const said = surprise(language);
    await respond({ response_type: 'ephemeral', text: said.text, blocks: [...said.blocks] });
  }
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
