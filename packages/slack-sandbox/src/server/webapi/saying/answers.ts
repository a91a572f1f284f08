import { z } from 'zod';

import type { Slack } from '../../slack/slack.ts';
import { withBlockIds } from '../../surfaces/block-ids.ts';
import type { ResponsePlace } from '../../tickets/response-urls.ts';
import { messageTs } from '../call/args.ts';
import { refuse, type Refusal } from '../call/method.ts';
import { contentArgs, contentOf } from './content.ts';
import { postAsApp, whisperAsApp, type Content } from './posting.ts';

const answerSchema = z.object({
  ...contentArgs,
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: messageTs.optional(),
});

type Answered = { ok: true } | Refusal;
type AnswerArgs = z.infer<typeof answerSchema>;

const DONE: Answered = { ok: true };

/**
 * What the app answers to an act, in its acknowledgement or at the response_url: seen by the person
 * alone unless it says `in_channel`, and also where the app is no member.
 */
export function respond(slack: Slack, place: ResponsePlace, raw: unknown): Answered {
  const parsed = answerSchema.safeParse(raw);
  if (!parsed.success) return refuse('invalid_payload');
  const args = parsed.data;
  if (args.delete_original) return deleteSource(slack, place);
  const sound = contentOf(args);
  if (!sound.ok) return sound;
  if (args.replace_original && place.source !== null)
    return replaceSource(slack, place, sound.content);
  say(slack, place, args, sound.content);
  return DONE;
}

function say(slack: Slack, place: ResponsePlace, args: AnswerArgs, content: Content): void {
  const where = { channel: place.channel, threadTs: args.thread_ts ?? null };
  if (args.response_type === 'in_channel') postAsApp(slack, where, content);
  else whisperAsApp(slack, { ...where, to: place.user }, content);
}

function replaceSource(slack: Slack, place: ResponsePlace, content: Content): Answered {
  const { messages, whispers } = slack.workspace;
  const to = { ...content, blocks: withBlockIds(content.blocks) };
  const ts = place.source?.ts ?? '';
  const whisper = whispers.find(place.user, ts);
  const message = messages.find(place.channel, ts);
  if (whisper !== undefined) whispers.change(whisper, to);
  else if (message !== undefined) messages.change(message, to);
  else return refuse('message_not_found');
  return DONE;
}

function deleteSource(slack: Slack, place: ResponsePlace): Answered {
  const { messages, whispers } = slack.workspace;
  const ts = place.source?.ts ?? '';
  const whisper = whispers.find(place.user, ts);
  const message = messages.find(place.channel, ts);
  if (whisper !== undefined) whispers.hush(whisper);
  else if (message !== undefined) messages.remove(message, slack.install.user);
  else return refuse('message_not_found');
  return DONE;
}

const sayingSchema = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
});

/** An acknowledgement may say something, or nothing at all. */
export function saysSomething(answer: unknown): boolean {
  const parsed = sayingSchema.safeParse(answer);
  return parsed.success && (Boolean(parsed.data.text) || parsed.data.blocks !== undefined);
}
