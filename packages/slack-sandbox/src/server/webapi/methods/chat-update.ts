import { z } from 'zod';

import type { Slack } from '../../slack/slack.ts';
import { withBlockIds } from '../../surfaces/block-ids.ts';
import { messageJson } from '../../wire/message.ts';
import type { Message } from '../../workspace/records.ts';
import { channelId, messageTs } from '../call/args.ts';
import { method, refuse } from '../call/method.ts';
import { messageIn } from '../call/reach.ts';
import { contentArgs, contentOf } from '../saying/content.ts';
import type { Content } from '../saying/posting.ts';

export const chatUpdate = method({
  scope: 'chat:write',
  args: z.object({ channel: channelId, ts: messageTs, ...contentArgs }),
  run(args, slack) {
    const found = messageIn(slack, args.channel, args.ts);
    if (!found.ok) return found;
    const { message } = found;
    if (!message.isFromApp) return refuse('cant_update_message');
    if (slack.workspace.channels.find(message.channel)?.isArchived === true)
      return refuse('is_archived');
    const sound = contentOf(args);
    if (!sound.ok) return sound;
    const keepsMetadata = args.metadata === undefined;
    const changed = revise(slack, message, sound.content, keepsMetadata);
    return {
      ok: true,
      channel: changed.channel,
      ts: changed.ts,
      text: changed.text,
      message: messageJson(slack, changed, { withMetadata: true }),
    };
  },
});

/** Text without blocks takes the blocks away; blocks do not mark the message as edited. */
function revise(slack: Slack, message: Message, content: Content, keepsMetadata: boolean): Message {
  const hasBlocks = content.blocks.length > 0;
  return slack.workspace.messages.change(message, {
    text: content.text,
    blocks: withBlockIds(content.blocks),
    attachments: content.attachments ?? [],
    ...(!keepsMetadata && { metadata: content.metadata ?? null }),
    edited: hasBlocks ? message.edited : { user: slack.install.user, ts: message.ts },
  });
}
