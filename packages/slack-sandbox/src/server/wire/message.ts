import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import type { Message } from '../workspace/records.ts';
import { TEAM } from '../workspace/seed.ts';
import { sharedFileJson } from './file.ts';
import { typedBlocks } from './typed-blocks.ts';

/** Slack's message object, as histories and events give it; `metadata` only where it was asked for. */
export function messageJson(slack: Slack, message: Message, { withMetadata = false } = {}): Json {
  if (message.isTombstone) return tombstoneJson(slack, message);
  return {
    type: 'message',
    ...(message.subtype && { subtype: message.subtype }),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: slack.workspace.people.find(message.user)?.teamId ?? TEAM.id,
    ...senderJson(slack, message),
    ...blocksJson(message),
    ...(message.attachments.length > 0 && { attachments: message.attachments }),
    ...(message.files.length > 0 && filesJson(slack, message)),
    ...(message.edited && { edited: message.edited }),
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map((reaction) => ({
        ...reaction,
        count: reaction.users.length,
      })),
    }),
    ...(slack.workspace.messages.isPinned(message) && { pinned_to: [message.channel] }),
    ...threadJson(slack, message),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}

function senderJson({ install }: Slack, message: Message): Json {
  if (!message.isFromApp) return { client_msg_id: clientIdOf(message) };
  return {
    bot_id: install.botId,
    app_id: install.appId,
    bot_profile: {
      id: install.botId,
      app_id: install.appId,
      name: install.name,
      deleted: false,
      team_id: TEAM.id,
    },
  };
}

/** What people say comes with rich text too, which an app does well not to take for its own blocks. */
function blocksJson({ blocks, isFromApp, subtype, text }: Message): Json {
  const isNotice = subtype === 'channel_join' || subtype === 'channel_leave';
  const shown = isFromApp || isNotice ? blocks : typedBlocks(text);
  return shown.length > 0 ? { blocks: shown } : {};
}

/** One id per message, the same each time that it is told of. */
function clientIdOf({ channel, ts }: Message): string {
  return `${channel}-${ts.replace('.', '-')}`.toLowerCase();
}

function filesJson(slack: Slack, { files }: Message): Json {
  return {
    files: files
      .flatMap((id) => slack.workspace.files.find(id) ?? [])
      .map((file) => sharedFileJson(slack, file)),
    upload: false,
    display_as_bot: false,
  };
}

function threadJson({ workspace }: Slack, message: Message): Json {
  if (message.threadTs !== null) {
    const root = workspace.messages.find(message.channel, message.threadTs);
    return { thread_ts: message.threadTs, parent_user_id: root?.user };
  }
  const replies = workspace.messages.repliesTo(message);
  if (replies.length === 0) return {};
  const repliers = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: repliers.length,
    reply_users: repliers.slice(0, 5),
    latest_reply: replies.at(-1)?.ts,
    is_locked: false,
    subscribed: false,
  };
}

/** What stands in place of a deleted message whose thread goes on. */
function tombstoneJson(slack: Slack, message: Message): Json {
  return {
    type: 'message',
    subtype: 'tombstone',
    user: 'USLACKBOT',
    text: 'This message was deleted.',
    hidden: true,
    ts: message.ts,
    ...threadJson(slack, message),
    parent_user_id: 'USLACKBOT',
  };
}
