import type { Slack } from '../slack.ts';
import { channelType } from '../wire/conversation.ts';
import { grantedScopes } from '../webapi/method.ts';
import type { Channel } from '../workspace/records.ts';

/** The scope that an event is told under; without it Slack keeps silent. */
const SCOPES: Record<string, string> = {
  app_mention: 'app_mentions:read',
  channel_shared: 'channels:read',
  channel_unshared: 'channels:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  user_change: 'users:read',
};

/** Whether the manifest asks for the event and the scopes allow it. */
export function isSubscribed(slack: Slack, event: string): boolean {
  const asked = slack.install.manifest.settings.event_subscriptions.bot_events;
  const needed = SCOPES[event];
  const isAllowed = needed === undefined || grantedScopes(slack).includes(needed);
  return asked.includes(event) && isAllowed;
}

const MESSAGE_EVENTS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' };

export function hearsMessages(slack: Slack, channel: Channel): boolean {
  const isThere = channel.members.includes(slack.install.user);
  return isThere && isSubscribed(slack, MESSAGE_EVENTS[channelType(channel)]);
}
