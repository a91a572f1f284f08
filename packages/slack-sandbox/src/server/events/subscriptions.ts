import { grantedScopes } from '../slack/granted-scopes.ts';
import type { Slack } from '../slack/slack.ts';
import type { Told } from './told.ts';

/** The scope that an event is told under; without it Slack keeps silent. */
const SCOPES: Record<string, string> = {
  app_mention: 'app_mentions:read',
  channel_archive: 'channels:read',
  channel_shared: 'channels:read',
  channel_unarchive: 'channels:read',
  channel_unshared: 'channels:read',
  group_archive: 'groups:read',
  group_unarchive: 'groups:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  user_change: 'users:read',
};

/** Whether the manifest asks for the event, the scopes allow it, and the app is where it happened. */
export function isForApp(slack: Slack, { subscription, channel, event }: Told): boolean {
  const { install } = slack;
  const isAsked = install.manifest.settings.event_subscriptions.bot_events.includes(subscription);
  const needed = SCOPES[subscription];
  const isAllowed = needed === undefined || grantedScopes(slack).includes(needed);
  // An app that was itself removed is no member any more, and is told all the same.
  const isRemoved = subscription === 'member_left_channel' && event['user'] === install.user;
  const isThere = channel === null || channel.members.includes(install.user) || isRemoved;
  return isAsked && isAllowed && isThere;
}
