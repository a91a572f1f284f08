import { z } from 'zod';

import { channelId, messageTs, userId } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { writable } from '../call/reach.ts';
import { contentArgs, contentOf } from '../saying/content.ts';
import { whisperAsApp } from '../saying/posting.ts';
import { threadOf } from './chat-post.ts';

export const chatPostEphemeral = method({
  scope: 'chat:write',
  args: z.object({
    channel: channelId,
    user: userId,
    thread_ts: messageTs.optional(),
    ...contentArgs,
  }),
  run(args, slack) {
    const place = writable(slack, args.channel);
    if (!place.ok) return place;
    if (!place.channel.members.includes(args.user)) return refuse('user_not_in_channel');
    const sound = contentOf(args);
    if (!sound.ok) return sound;
    const thread = threadOf(slack, place.channel.id, args.thread_ts);
    if (!thread.ok) return thread;
    const message = whisperAsApp(
      slack,
      { channel: place.channel.id, threadTs: thread.root, to: args.user },
      sound.content,
    );
    return { ok: true, message_ts: message.ts };
  },
});
