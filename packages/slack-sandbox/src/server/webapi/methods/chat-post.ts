import { z } from 'zod';

import type { Slack } from '../../slack/slack.ts';
import { messageJson } from '../../wire/message.ts';
import { channelId, flag, messageTs } from '../call/args.ts';
import { method, refuse, type Refusal } from '../call/method.ts';
import { writable } from '../call/reach.ts';
import { contentArgs, contentOf } from '../saying/content.ts';
import { postAsApp } from '../saying/posting.ts';

export const chatPostMessage = method({
  scope: 'chat:write',
  args: z.object({
    channel: channelId,
    thread_ts: messageTs.optional(),
    reply_broadcast: flag.default(false),
    ...contentArgs,
  }),
  run(args, slack) {
    const place = writable(slack, args.channel);
    if (!place.ok) return place;
    const sound = contentOf(args);
    if (!sound.ok) return sound;
    const thread = threadOf(slack, place.channel.id, args.thread_ts);
    if (!thread.ok) return thread;
    const wait = slack.rates.post(place.channel.id);
    if (wait !== null) return refuse('ratelimited', { retryAfter: wait });
    const message = postAsApp(
      slack,
      { channel: place.channel.id, threadTs: thread.root, isBroadcast: args.reply_broadcast },
      sound.content,
    );
    return {
      ok: true,
      channel: message.channel,
      ts: message.ts,
      message: messageJson(slack, message, { withMetadata: true }),
    };
  },
});

/** A reply to a reply goes to the thread that it stands in. */
export function threadOf(
  { workspace }: Slack,
  channel: string,
  ts: string | undefined,
): { ok: true; root: string | null } | Refusal {
  if (ts === undefined) return { ok: true, root: null };
  const message = workspace.messages.find(channel, ts);
  if (message === undefined) return refuse('thread_not_found');
  return { ok: true, root: message.threadTs ?? message.ts };
}
