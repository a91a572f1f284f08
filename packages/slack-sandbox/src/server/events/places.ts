import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { viewJson } from '../wire/view.ts';
import type { Channel, Message } from '../workspace/records.ts';
import { OTHER_TEAM, TEAM } from '../workspace/seed.ts';
import type { Told } from './told.ts';

type Membership = { channel: Channel; user: string; at: string };

export function joined(slack: Slack, facts: Membership & { inviter: string | null }): Told[] {
  const { inviter } = facts;
  return membership(slack, 'member_joined_channel', facts, inviter === null ? {} : { inviter });
}

export function left(slack: Slack, facts: Membership): Told[] {
  return membership(slack, 'member_left_channel', facts, {});
}

function membership(
  { workspace }: Slack,
  type: string,
  { channel, user, at }: Membership,
  also: Json,
): Told[] {
  const event = {
    type,
    user,
    channel: channel.id,
    channel_type: channel.kind === 'public' ? 'C' : 'G',
    team: workspace.people.find(user)?.teamId ?? TEAM.id,
    event_ts: at,
    ...also,
  };
  return [{ subscription: type, event, channel }];
}

export function shared(channel: Channel, isShared: boolean, at: string): Told[] {
  const where = { channel: channel.id, event_ts: at };
  const event = isShared
    ? { type: 'channel_shared', connected_team_id: OTHER_TEAM.id, ...where }
    : {
        type: 'channel_unshared',
        previously_connected_team_id: OTHER_TEAM.id,
        is_ext_shared: false,
        ...where,
      };
  return [{ subscription: event.type, event, channel }];
}

/** A private channel's event is called a group's, as private channels once were. */
export function archived(what: {
  channel: Channel;
  isArchived: boolean;
  by: string;
  at: string;
}): Told[] {
  const { channel, isArchived, by: user, at } = what;
  const type = `${channel.kind === 'public' ? 'channel' : 'group'}_${isArchived ? '' : 'un'}archive`;
  const event = { type, channel: channel.id, user, event_ts: at };
  return [{ subscription: type, event, channel }];
}

export function reacted(
  { workspace }: Slack,
  facts: { message: Message; name: string; user: string; isAdded: boolean; at: string },
): Told[] {
  const { message, name: reaction, user, at } = facts;
  const channel = workspace.channels.find(message.channel);
  if (channel === undefined) return [];
  const type = facts.isAdded ? 'reaction_added' : 'reaction_removed';
  const event = {
    type,
    user,
    reaction,
    item_user: message.user,
    item: { type: 'message', channel: channel.id, ts: message.ts },
    event_ts: at,
  };
  return [{ subscription: type, event, channel }];
}

export function homeOpened(
  slack: Slack,
  { user, tab, at }: { user: string; tab: string; at: string },
): Told[] {
  const home = tab === 'home' ? slack.surfaces.homeOf(user) : undefined;
  const channel = slack.workspace.channels.dmBetween(user, slack.install.user);
  const event = {
    type: 'app_home_opened',
    user,
    channel: channel.id,
    tab,
    ...(home && { view: viewJson(slack, home) }),
    event_ts: at,
  };
  return [{ subscription: 'app_home_opened', event, channel }];
}
