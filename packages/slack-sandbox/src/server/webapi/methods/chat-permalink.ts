import { z } from 'zod';

import { channelId, messageTs } from '../call/args.ts';
import { method } from '../call/method.ts';
import { messageIn } from '../call/reach.ts';

export const chatGetPermalink = method({
  scope: null,
  args: z.object({ channel: channelId, message_ts: messageTs }),
  run({ channel, message_ts: at }, slack) {
    const found = messageIn(slack, channel, at);
    if (!found.ok) return found;
    const { message } = found;
    const thread =
      message.threadTs === null ? '' : `?thread_ts=${message.threadTs}&cid=${message.channel}`;
    const permalink = `${slack.origin}/archives/${message.channel}/p${at.replace('.', '')}${thread}`;
    return { ok: true, channel: message.channel, permalink };
  },
});
