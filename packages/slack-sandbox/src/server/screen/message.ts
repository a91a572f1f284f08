import type * as page from '../../protocol/message.ts';
import { isEphemeral } from '../acts/places.ts';
import type { Slack } from '../slack/slack.ts';
import type { Ephemeral, Message } from '../workspace/records.ts';

/** A message as one person sees it. */
export function messageOnPage(
  slack: Slack,
  message: Message | Ephemeral,
  viewer: string,
): page.Message {
  const hidden = isEphemeral(message);
  const isMine = message.user === viewer && !hidden && !message.isTombstone;
  return {
    channel: message.channel,
    ts: message.ts,
    from: message.user,
    isFromApp: message.isFromApp,
    text: message.text,
    blocks: message.blocks,
    files: message.files.flatMap((id) => fileOnPage(slack, id)),
    reactions: message.reactions.map(({ name, users }) => ({ name, by: users })),
    isEphemeral: hidden,
    isFromSlack: hidden && message.isFromSlack,
    isEdited: message.edited !== null,
    isTombstone: message.isTombstone,
    isBroadcast: message.subtype === 'thread_broadcast',
    isNotice: message.subtype === 'channel_join' || message.subtype === 'channel_leave',
    storyAt: message.storyAt,
    isMine,
    ...threadOnPage(slack, message),
  };
}

export function fileOnPage({ workspace }: Slack, id: string): page.PageFile[] {
  const file = workspace.files.find(id);
  if (file === undefined) return [];
  return [{ id, name: file.name, mimetype: file.mimetype, size: file.size }];
}

type ThreadOnPage = Pick<page.Message, 'threadTs' | 'replyCount' | 'repliers' | 'lastReplyAt'>;

function threadOnPage({ workspace }: Slack, message: Message): ThreadOnPage {
  const replies = message.threadTs === null ? workspace.messages.repliesTo(message) : [];
  return {
    threadTs: message.threadTs ?? (replies.length > 0 ? message.ts : null),
    replyCount: replies.length,
    repliers: [...new Set(replies.map(({ user }) => user))],
    lastReplyAt: replies.at(-1)?.storyAt ?? null,
  };
}
