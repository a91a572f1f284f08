import type { Json } from '../blockkit/rule.ts';
import type { EventSender } from '../line/retries.ts';
import type { Slack } from '../slack.ts';
import { userJson } from '../wire/user.ts';
import { viewJson } from '../wire/view.ts';
import type { Change } from '../workspace/changes.ts';
import { createMoments } from '../workspace/moments.ts';
import type { Channel, Message } from '../workspace/records.ts';
import { OTHER_TEAM, TEAM } from '../workspace/seed.ts';
import { eventBody } from './envelope.ts';
import { changed, deleted, mentioned, posted } from './messages.ts';
import { hearsMessages, isSubscribed } from './subscriptions.ts';

/**
 * Tells the app of what happens, as far as its manifest asks for it and its scopes allow it.
 * @returns stops telling
 */
export function feedEvents(slack: Slack, sender: EventSender): () => void {
  const { install, workspace } = slack;
  const moments = createMoments();

  function send(name: string, event: Json, channel?: Channel): void {
    if (isSubscribed(slack, name))
      sender.send(eventBody(slack, { ...event, type: name }, channel?.isShared ?? false));
  }

  function sendMessage(channel: string, eventFor: (channel: Channel) => Json): void {
    const place = workspace.channels.find(channel);
    if (place === undefined || !hearsMessages(slack, place)) return;
    sender.send(eventBody(slack, eventFor(place), place.isShared));
  }

  function onPosted(message: Message): void {
    sendMessage(message.channel, (channel) => posted(slack, channel, message));
    const channel = workspace.channels.find(message.channel);
    if (channel === undefined || channel.kind === 'dm' || message.isFromApp) return;
    const isHere = channel.members.includes(install.user);
    if (isHere && mentions(message.text, install.user))
      send('app_mention', mentioned(slack, channel, message), channel);
  }

  function onMembership(
    name: 'member_joined_channel' | 'member_left_channel',
    { channel, user }: { channel: Channel; user: string },
    also: Json = {},
  ): void {
    if (user !== install.user && !channel.members.includes(install.user)) return;
    const kind = channel.kind === 'public' ? 'C' : 'G';
    const team = workspace.people.find(user)?.teamId ?? TEAM.id;
    const at = moments.next();
    send(
      name,
      { user, channel: channel.id, channel_type: kind, team, event_ts: at, ...also },
      channel,
    );
  }

  function onShared(channel: Channel, isShared: boolean): void {
    const event = { channel: channel.id, event_ts: moments.next() };
    if (!channel.members.includes(install.user)) return;
    if (isShared) send('channel_shared', { ...event, connected_team_id: OTHER_TEAM.id }, channel);
    else
      send('channel_unshared', {
        ...event,
        previously_connected_team_id: OTHER_TEAM.id,
        is_ext_shared: false,
      });
  }

  function onDeleted(message: Message): void {
    const at = moments.next();
    const rest = workspace.messages.find(message.channel, message.ts);
    sendMessage(message.channel, (channel) =>
      rest === undefined
        ? deleted(slack, channel, message, at)
        : // A thread goes on without its root: Slack tells of a change, not of a deletion.
          changed(slack, channel, { message: rest, previous: message, at }),
    );
  }

  function tell(change: Change): void {
    if (change.kind === 'message-posted') onPosted(change.message);
    if (change.kind === 'message-changed') {
      const { message, previous } = change;
      const at = moments.next();
      sendMessage(message.channel, (channel) => changed(slack, channel, { message, previous, at }));
    }
    if (change.kind === 'message-deleted') onDeleted(change.message);
    if (change.kind === 'joined')
      onMembership(
        'member_joined_channel',
        change,
        change.inviter ? { inviter: change.inviter } : {},
      );
    if (change.kind === 'left') onMembership('member_left_channel', change);
    if (change.kind === 'shared') onShared(change.channel, change.isShared);
    if (change.kind === 'person-changed')
      send('user_change', {
        user: userJson(change.person, { withLocale: true }),
        cache_ts: Math.floor(Date.now() / 1000),
        event_ts: moments.next(),
      });
    if (change.kind === 'reacted') onReacted(change);
    if (change.kind === 'home-opened') onHomeOpened(change);
  }

  function onReacted({ message, name, user, isAdded }: Change & { kind: 'reacted' }): void {
    if (!(workspace.channels.find(message.channel)?.members.includes(install.user) ?? false))
      return;
    send(isAdded ? 'reaction_added' : 'reaction_removed', {
      user,
      reaction: name,
      item_user: message.user,
      item: { type: 'message', channel: message.channel, ts: message.ts },
      event_ts: moments.next(),
    });
  }

  function onHomeOpened({ user, tab }: Change & { kind: 'home-opened' }): void {
    const channel = workspace.channels.dmBetween(user, install.user);
    const home = slack.surfaces.homeOf(user);
    send('app_home_opened', {
      user,
      channel: channel.id,
      tab,
      ...(tab === 'home' && home && { view: viewJson(slack, home) }),
      event_ts: moments.next(),
    });
  }

  return workspace.changes.listen(tell);
}

/** `<@U01>` and `<@U01|name>` both mention. */
function mentions(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
