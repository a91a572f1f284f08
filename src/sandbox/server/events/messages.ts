import type { Json } from '../blockkit/rule.ts';
import type { Slack } from '../slack.ts';
import { channelType } from '../wire/conversation.ts';
import { messageJson } from '../wire/message.ts';
import type { Channel, Message } from '../workspace/records.ts';

const placeJson = (channel: Channel, at: string): Json => ({
  channel: channel.id,
  event_ts: at,
  channel_type: channelType(channel),
});

export function posted(slack: Slack, channel: Channel, message: Message): Json {
  const root =
    message.subtype === 'thread_broadcast' && message.threadTs !== null
      ? slack.workspace.messages.find(channel.id, message.threadTs)
      : undefined;
  return {
    ...messageJson(slack, message, { withMetadata: true }),
    ...(root && { root: messageJson(slack, root) }),
    ...placeJson(channel, message.ts),
  };
}

export function mentioned(slack: Slack, channel: Channel, message: Message): Json {
  const { channel_type: _untold, ...place } = placeJson(channel, message.ts);
  return { ...messageJson(slack, message), ...place, type: 'app_mention' };
}

export function changed(
  slack: Slack,
  channel: Channel,
  { message, previous, at }: { message: Message; previous: Message; at: string },
): Json {
  return {
    type: 'message',
    subtype: 'message_changed',
    message: messageJson(slack, message),
    previous_message: messageJson(slack, previous),
    hidden: true,
    ts: at,
    ...placeJson(channel, at),
  };
}

export function deleted(slack: Slack, channel: Channel, message: Message, at: string): Json {
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: messageJson(slack, message),
    deleted_ts: message.ts,
    hidden: true,
    ts: at,
    ...placeJson(channel, at),
  };
}
