import type { Json } from '../json/json.ts';
import type { Channel } from '../workspace/records.ts';
import { OTHER_TEAM, TEAM } from '../workspace/seed.ts';

/** Slack's conversation object, as the app sees it. */
export function conversationJson(channel: Channel, app: string): Json {
  const { id, created, kind } = channel;
  if (kind === 'dm') return { ...directJson(channel, app), id, created };
  return {
    id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_archived: channel.isArchived,
    is_general: false,
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    is_org_shared: false,
    is_pending_ext_shared: false,
    is_member: channel.members.includes(app),
    created,
    creator: channel.creator,
    context_team_id: TEAM.id,
    shared_team_ids: channel.isShared ? [TEAM.id, OTHER_TEAM.id] : [TEAM.id],
    num_members: channel.members.length,
    topic: { value: channel.topic, creator: channel.creator, last_set: created },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}

function directJson({ members, isArchived }: Channel, app: string): Json {
  return {
    is_im: true,
    is_archived: isArchived,
    is_org_shared: false,
    context_team_id: TEAM.id,
    user: members.find((member) => member !== app) ?? app,
    is_user_deleted: false,
  };
}

/** The name that payloads give a conversation: only a public channel is called by its own. */
export function nameInPayload(channel: Channel): string {
  if (channel.kind === 'dm') return 'directmessage';
  return channel.kind === 'private' ? 'privategroup' : channel.name;
}

export function channelType({ kind }: Channel): 'channel' | 'group' | 'im' {
  if (kind === 'dm') return 'im';
  return kind === 'private' ? 'group' : 'channel';
}
