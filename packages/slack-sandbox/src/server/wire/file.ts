import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import type { SlackFile } from '../workspace/records.ts';
import { TEAM } from '../workspace/seed.ts';

/** Slack's file object. Its bytes are behind `url_private`, for those who bring the bot's token. */
export function fileJson(slack: Slack, file: SlackFile): Json {
  const address = `${slack.origin}/files-pri/${TEAM.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  const filetype = file.name.split('.').at(-1)?.toLowerCase() ?? 'binary';
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype,
    pretty_type: filetype.toUpperCase(),
    user: file.user,
    user_team: slack.workspace.people.find(file.user)?.teamId ?? TEAM.id,
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: true,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${address}/${name}`,
    url_private_download: `${address}/download/${name}`,
    permalink: `${slack.origin}/files/${file.user}/${file.id}/${name}`,
    file_access: 'visible',
    ...sharesOf(slack, file),
  };
}

/** Where the file has been shared, by kind of conversation. */
function sharesOf({ workspace }: Slack, { channels }: SlackFile): Json {
  const of = (kind: string): string[] =>
    channels.filter((id) => workspace.channels.find(id)?.kind === kind);
  return { channels: of('public'), groups: of('private'), ims: of('dm') };
}

/** In which messages the file has been shared: `files.info` alone tells of them. */
export function sharesJson({ workspace }: Slack, { id }: SlackFile): Json {
  const shares: Record<'public' | 'private', Record<string, Json[]>> = { public: {}, private: {} };
  for (const { channel, ts, threadTs, files } of workspace.messages.all()) {
    if (!files.includes(id)) continue;
    const found = workspace.channels.find(channel);
    const of = shares[found?.kind === 'public' ? 'public' : 'private'];
    const share = { ts, channel_name: found?.name ?? '', team_id: TEAM.id };
    (of[channel] ??= []).push(threadTs === null ? share : { ...share, thread_ts: threadTs });
  }
  return Object.fromEntries(
    Object.entries(shares).filter(([, channels]) => Object.keys(channels).length > 0),
  );
}

/**
 * A file as a message names it. Of files from another organisation Slack gives the id alone, and
 * an app that does not ask files.info for the rest never gets them.
 */
export function sharedFileJson(slack: Slack, file: SlackFile): Json {
  if (slack.workspace.people.find(file.user)?.isStranger !== true) return fileJson(slack, file);
  const { id, created, user } = file;
  return {
    id,
    created,
    timestamp: created,
    user,
    mode: 'file_access',
    file_access: 'check_file_info',
  };
}
