import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

import type { LookAnswer } from '../../delivery/poster-port.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';
import { cannotAsk } from './answers.ts';

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

type Place = { readonly channel: string; readonly thread: string | null; readonly oldest: string };

/**
 * Looks for a message by its key in the history since a moment, thread or channel.
 * @param since an instant of real time
 */
export async function lookFor(
  { client, log }: { client: WebClient; log: Log },
  message: Message,
  { channel, since }: { channel: string; since: string },
): Promise<LookAnswer> {
  if (message.content.say === 'reaction') return { is: 'not-there' };
  const thread = message.to.kind === 'channel' ? message.to.thread : null;
  try {
    const place = { channel, thread, oldest: String(Date.parse(since) / 1000) };
    return await search(client, message.key, place);
  } catch (error) {
    log.warn({ key: message.key, error: String(error) }, 'the history could not be searched');
    return { is: cannotAsk(slackErrorOf(error)) ? 'cannot-look' : 'not-answered' };
  }
}

async function search(client: WebClient, key: string, place: Place): Promise<LookAnswer> {
  let cursor: string | undefined;
  do {
    const page = historySchema.parse(await historyPage(client, place, cursor));
    const found = page.messages.find(({ metadata }) => metadata?.event_payload?.key === key);
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
