import type { Channel } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Somebody comes into a channel, and the channel says so. */
export function enter(
  { channels, messages }: Workspace,
  channel: Channel,
  user: string,
  inviter: string | null,
): boolean {
  if (!channels.join(channel, user, inviter)) return false;
  messages.post({
    channel: channel.id,
    user,
    text: `<@${user}> has joined the channel`,
    subtype: 'channel_join',
  });
  return true;
}

/** Somebody leaves a channel, and the channel says so. */
export function exit({ channels, messages }: Workspace, channel: Channel, user: string): boolean {
  if (!channels.leave(channel, user)) return false;
  messages.post({
    channel: channel.id,
    user,
    text: `<@${user}> has left the channel`,
    subtype: 'channel_leave',
  });
  return true;
}
