import { z } from 'zod';

import { channelId, messageTs } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { messageIn } from '../call/reach.ts';

export const chatDelete = method({
  scope: 'chat:write',
  args: z.object({ channel: channelId, ts: messageTs }),
  run({ channel, ts: at }, slack) {
    const found = messageIn(slack, channel, at);
    if (!found.ok) return found;
    if (!found.message.isFromApp) return refuse('cant_delete_message');
    slack.workspace.messages.remove(found.message, slack.install.user);
    return { ok: true, channel: found.message.channel, ts: at };
  },
});
