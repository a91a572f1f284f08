import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { channelType } from '../wire/conversation.ts';
import { messageJson } from '../wire/message.ts';
import type { Channel, Message } from '../workspace/records.ts';
import type { Told } from './told.ts';

const SUBSCRIPTIONS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' };

export function posted(slack: Slack, message: Message): Told[] {
  const { threadTs, subtype } = message;
  const isBroadcast = subtype === 'thread_broadcast' && threadTs !== null;
  const root = isBroadcast ? slack.workspace.messages.find(message.channel, threadTs) : undefined;
  return [
    ...inItsPlace(slack, message, message.ts, {
      ...messageJson(slack, message, { withMetadata: true }),
      ...(root && { root: messageJson(slack, root) }),
    }),
    ...mentioned(slack, message),
  ];
}

/** A mention is told besides the message, and only in channels: in the app's own messages all is said to it. */
function mentioned(slack: Slack, message: Message): Told[] {
  const channel = slack.workspace.channels.find(message.channel);
  const app = slack.install.user;
  const isMentioned = message.text.includes(`<@${app}>`) || message.text.includes(`<@${app}|`);
  if (!isMentioned || message.isFromApp || channel === undefined || channel.kind === 'dm')
    return [];
  const event = {
    ...messageJson(slack, message),
    type: 'app_mention',
    channel: channel.id,
    event_ts: message.ts,
  };
  return [{ subscription: 'app_mention', event, channel }];
}

export function changed(
  slack: Slack,
  { message, previous, at }: { message: Message; previous: Message; at: string },
): Told[] {
  return inItsPlace(slack, message, at, {
    type: 'message',
    subtype: 'message_changed',
    message: messageJson(slack, message),
    previous_message: messageJson(slack, previous),
    hidden: true,
    ts: at,
  });
}

/** Where a thread goes on without its root, Slack tells of a change to a tombstone. */
export function deleted(slack: Slack, message: Message, at: string): Told[] {
  const tombstone = slack.workspace.messages.find(message.channel, message.ts);
  if (tombstone !== undefined) return changed(slack, { message: tombstone, previous: message, at });
  return inItsPlace(slack, message, at, {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: messageJson(slack, message),
    deleted_ts: message.ts,
    hidden: true,
    ts: at,
  });
}

function inItsPlace(slack: Slack, message: Message, at: string, event: Json): Told[] {
  const channel: Channel | undefined = slack.workspace.channels.find(message.channel);
  if (channel === undefined) return [];
  const type = channelType(channel);
  const place = { channel: channel.id, channel_type: type, event_ts: at };
  return [{ subscription: SUBSCRIPTIONS[type], event: { ...event, ...place }, channel }];
}
