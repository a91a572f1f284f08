import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { Looking } from '../../app/ports/stored-workspace.ts';
import type { LookAnswer } from '../../delivery/poster-port.ts';
import type { Message } from '../../domain/record/message.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Log } from '../../running/log.ts';
import { answerOfError } from './answers.ts';
import type { Features } from './features.ts';

const historySchema = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z
          .object({ event_payload: z.object({ key: z.string() }).partial().optional() })
          .optional(),
      }),
    )
    .default([]),
  response_metadata: z
    .object({ next_cursor: z.string().default('') })
    .partial()
    .optional(),
});

type History = z.infer<typeof historySchema>;
type Place = { readonly channel: string; readonly thread: string | null; readonly oldest: string };
type Asking = {
  readonly client: WebClient;
  readonly features: Features;
  readonly log: Log;
};

/** Each channel's histories are granted apart, by its kind, which only Slack knows. */
const featureIn = (channel: string): string => `the history of ${channel}`;

/**
 * Looks for a message by its key in the history since a moment, thread or channel.
 * @param since an instant of Slack's time
 */
export async function lookFor(
  { client, features, log }: Asking,
  message: Message,
  { channel, since }: { channel: string; since: string },
): Promise<LookAnswer> {
  if (message.content.say === 'reaction') return { is: 'not-there' };
  if (features.isOff(featureIn(channel))) return { is: 'cannot-look' };
  const thread = message.to.kind === 'channel' ? message.to.thread : null;
  try {
    const place = { channel, thread, oldest: String(Date.parse(since) / 1000) };
    return await search(client, message.key, place);
  } catch (error) {
    log.warn({ key: message.key, error: String(error) }, 'the history could not be searched');
    if (features.offBy(featureIn(channel), error)) return { is: 'cannot-look' };
    return answerOfError(error);
  }
}

async function search(client: WebClient, key: string, place: Place): Promise<LookAnswer> {
  let cursor: string | undefined;
  do {
    const page = historySchema.parse(await historyPage(client, place, cursor));
    const found = page.messages.find((each) => keyOf(each) === key);
    if (found !== undefined) return { is: 'found', at: { channel: place.channel, ts: found.ts } };
    cursor = page.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== '');
  return { is: 'not-there' };
}

function historyPage(
  client: WebClient,
  { channel, thread, oldest }: Place,
  cursor: string | undefined,
): Promise<unknown> {
  const request = {
    channel,
    oldest,
    limit: 200,
    include_all_metadata: true,
    ...(cursor && { cursor }),
  };
  return thread === null
    ? client.conversations.history(request)
    : client.conversations.replies({ ...request, ts: thread });
}

/**
 * Reads a message back that was just posted: does its key come with it, so that it would be found?
 * Null where nothing is learnt: a reply in a thread, no answer, or a history that is behind.
 */
export async function readBack(
  { client, features }: Asking,
  { key, to, content }: Message,
  { channel, ts }: SlackMessage,
): Promise<Looking | null> {
  const isReply = to.kind === 'channel' && to.thread !== null;
  if (isReply || content.say === 'reaction') return null;
  const span = { oldest: ts, latest: ts, inclusive: true, limit: 1, include_all_metadata: true };
  try {
    const page = historySchema.parse(await client.conversations.history({ channel, ...span }));
    const found = page.messages.find((each) => each.ts === ts);
    if (found === undefined) return null;
    return keyOf(found) === key ? 'works' : 'no-metadata';
  } catch (error) {
    return features.offBy(featureIn(channel), error) ? 'not-allowed' : null;
  }
}

function keyOf({ metadata }: History['messages'][number]): string | undefined {
  return metadata?.event_payload?.key;
}
