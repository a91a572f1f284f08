import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import { WebClient as Client } from '@slack/web-api';
import { z } from 'zod';

import type { LookOutcome, Poster, PostOutcome, UpdateOutcome } from '../delivery/poster.ts';
import type { Address, Message, SlackMessage } from '../domain/message.ts';
import type { Log } from '../log.ts';
import { slackErrorOf } from './connect.ts';
import { createMemory } from './memory.ts';
import type { Said } from './surfaces/said.ts';

const EVENT = 'bevaka_message_v1';
const POST_TIMEOUT_MS = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Slack's own words for "part of the operation may have succeeded", and for a passing fault. */
const UNCLEAR = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
]);
const FOR_GOOD = new Set([
  'invalid_blocks',
  'msg_too_long',
  'msg_blocks_too_long',
  'no_text',
  'cannot_dm_bot',
  'user_not_found',
  'user_disabled',
]);
const FROZEN = new Set([
  'cant_update_message',
  'message_not_found',
  'edit_window_closed',
  'channel_not_found',
  'is_archived',
]);
const CANNOT = new Set(['missing_scope', 'unknown_method', 'not_allowed_token_type']);
const NOT_INSIDE = new Set(['not_in_channel', 'channel_not_found']);

/**
 * A client for posting alone. It never tries twice by itself: Slack has no idempotency key, and a
 * silent retry of a post whose answer was lost would say it again.
 */
export function createPostingClient(slack: { token: string; slackApiUrl: string }): WebClient {
  return new Client(slack.token, {
    slackApiUrl: slack.slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: POST_TIMEOUT_MS,
  });
}

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

/** Says what the outbox asks, through `chat.*` and `reactions.add`, and names every outcome. */
export function createPoster(slack: {
  client: WebClient;
  /** Makes the words and blocks; null when there is nothing left to say. */
  render: (message: Message) => Promise<Said | null>;
  log: Log;
}): Poster {
  const { client, log } = slack;
  const direct = createMemory<string | null>(DAY_MS);

  async function channelOf(to: Address): Promise<string | null> {
    if (to.kind === 'channel') return to.channel;
    return direct.recall(to.person.user, () => openDirect(to.person.user));
  }

  async function openDirect(user: string): Promise<string | null> {
    try {
      return (await client.conversations.open({ users: user })).channel?.id ?? user;
    } catch (error) {
      const code = slackErrorOf(error);
      // Slack opens the conversation by itself when a message is addressed to the person.
      if (code !== null && !UNCLEAR.has(code)) return user;
      log.warn({ user, error: String(error) }, 'direct messages could not be opened');
      return null;
    }
  }

  async function post(message: Message, channel: string): Promise<PostOutcome> {
    if (message.content.say === 'reaction') return react(message.content);
    const said = await slack.render(message);
    if (said === null) return { is: 'refused', why: 'nothing left to say', forGood: true };
    const request = postRequest(message, channel, said);
    const outcome = await attempt(() => client.chat.postMessage(request));
    if (outcome.is !== 'refused' || !NOT_INSIDE.has(outcome.why)) return outcome;
    return (await joined(channel)) ? attempt(() => client.chat.postMessage(request)) : outcome;
  }

  async function joined(channel: string): Promise<boolean> {
    if (!channel.startsWith('C')) return false;
    return client.conversations.join({ channel }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async function react({ name, on }: { name: string; on: SlackMessage }): Promise<PostOutcome> {
    try {
      await client.reactions.add({ name, channel: on.channel, timestamp: on.ts });
      return { is: 'posted', at: on };
    } catch (error) {
      if (slackErrorOf(error) === 'already_reacted') return { is: 'posted', at: on };
      const outcome = outcomeOf(error);
      return outcome.is === 'refused' ? { ...outcome, forGood: true } : outcome;
    }
  }

  async function update(message: Message, at: SlackMessage): Promise<UpdateOutcome> {
    const said = await slack.render(message);
    if (said === null || message.content.say === 'reaction') return { is: 'updated' };
    try {
      await client.chat.update({
        channel: at.channel,
        ts: at.ts,
        text: said.text,
        blocks: [...said.blocks],
      });
      return { is: 'updated' };
    } catch (error) {
      const code = slackErrorOf(error);
      if (code !== null && FROZEN.has(code)) return { is: 'frozen' };
      const outcome = outcomeOf(error);
      if (outcome.is === 'later') return outcome;
      log.warn({ key: message.key, error: String(error) }, 'a message could not be updated');
      return outcome.is === 'refused' ? { is: 'updated' } : { is: 'unclear' };
    }
  }

  async function look(message: Message, channel: string, since: string): Promise<LookOutcome> {
    if (message.content.say === 'reaction') return { is: 'not-there' };
    try {
      return await search(message, channel, String(Date.parse(since) / 1000));
    } catch (error) {
      const code = slackErrorOf(error);
      log.warn({ key: message.key, error: String(error) }, 'the history could not be searched');
      return { is: code !== null && CANNOT.has(code) ? 'cannot-look' : 'not-answered' };
    }
  }

  async function search(message: Message, channel: string, oldest: string): Promise<LookOutcome> {
    const thread = message.to.kind === 'channel' ? message.to.thread : null;
    let cursor: string | undefined;
    do {
      const page = historySchema.parse(await historyPage(channel, thread, oldest, cursor));
      const found = page.messages.find(
        ({ metadata }) => metadata?.event_payload?.key === message.key,
      );
      if (found !== undefined) return { is: 'found', at: { channel, ts: found.ts } };
      cursor = page.response_metadata?.next_cursor;
    } while (cursor !== undefined && cursor !== '');
    return { is: 'not-there' };
  }

  function historyPage(
    channel: string,
    thread: string | null,
    oldest: string,
    cursor: string | undefined,
  ): Promise<unknown> {
    const asked = {
      channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor && { cursor }),
    };
    return thread === null
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread });
  }

  return { channelOf, post, update, look };
}

function postRequest(message: Message, channel: string, said: Said): ChatPostMessageArguments {
  const thread = message.to.kind === 'channel' ? message.to.thread : null;
  return {
    channel,
    text: said.text,
    blocks: [...said.blocks],
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT, event_payload: { key: message.key } },
    ...(thread !== null && { thread_ts: thread }),
  };
}

async function attempt(
  request: () => Promise<{ channel?: string; ts?: string }>,
): Promise<PostOutcome> {
  try {
    const { channel, ts } = await request();
    return channel === undefined || ts === undefined
      ? { is: 'unclear' }
      : { is: 'posted', at: { channel, ts } };
  } catch (error) {
    return outcomeOf(error);
  }
}

const rateLimitedSchema = z.object({ retryAfter: z.number() });

function outcomeOf(error: unknown): Extract<PostOutcome, { is: 'later' | 'refused' | 'unclear' }> {
  const limited = rateLimitedSchema.safeParse(error);
  if (limited.success) return { is: 'later', afterMs: limited.data.retryAfter * 1000 };
  const why = slackErrorOf(error);
  if (why === null || UNCLEAR.has(why)) return { is: 'unclear' };
  if (why === 'ratelimited') return { is: 'later', afterMs: 1000 };
  return { is: 'refused', why, forGood: FOR_GOOD.has(why) };
}
