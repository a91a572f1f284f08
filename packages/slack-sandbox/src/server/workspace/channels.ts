import type { Changes } from './changes.ts';
import type { Channel } from './records.ts';

export type Channels = {
  find(id: string): Channel | undefined;
  all(): Channel[];
  put(channel: Channel): void;
  /** Channels and direct messages with the person in them. */
  of(user: string): Channel[];
  /** The direct messages of two people, made when there are none yet. */
  dmBetween(one: string, other: string): Channel;
  join(channel: Channel, user: string, inviter: string | null): boolean;
  leave(channel: Channel, user: string): boolean;
  share(channel: Channel, isShared: boolean): void;
  archive(channel: Channel, isArchived: boolean, by: string): void;
  clear(): void;
};

export function createChannels(changes: Changes): Channels {
  const channels = new Map<string, Channel>();

  function put(channel: Channel): void {
    channels.set(channel.id, channel);
    changes.tell({ kind: 'channel-changed', channel });
  }

  function create(id: string, one: string, other: string): Channel {
    const channel: Channel = {
      id,
      name: '',
      kind: 'dm',
      topic: '',
      members: [one, other],
      creator: one,
      created: Math.floor(Date.now() / 1000),
      isArchived: false,
      isShared: false,
    };
    put(channel);
    return channel;
  }

  return {
    find: (id) => channels.get(id),
    all: () => [...channels.values()],
    put,
    of: (user) => [...channels.values()].filter(({ members }) => members.includes(user)),
    dmBetween(one, other) {
      const id = dmId(one, other);
      return channels.get(id) ?? create(id, one, other);
    },
    join(channel, user, inviter) {
      if (channel.members.includes(user)) return false;
      channel.members.push(user);
      changes.tell({ kind: 'joined', channel, user, inviter });
      put(channel);
      return true;
    },
    leave(channel, user) {
      const at = channel.members.indexOf(user);
      if (at === -1) return false;
      channel.members.splice(at, 1);
      changes.tell({ kind: 'left', channel, user });
      put(channel);
      return true;
    },
    share(channel, isShared) {
      if (channel.isShared === isShared) return;
      channel.isShared = isShared;
      changes.tell({ kind: 'shared', channel, isShared });
      put(channel);
    },
    archive(channel, isArchived, by) {
      if (channel.isArchived === isArchived) return;
      channel.isArchived = isArchived;
      changes.tell({ kind: 'archived', channel, isArchived, by });
      put(channel);
    },
    clear: () => channels.clear(),
  };
}

/** `D` and both people without their `U`, so that a test can read whose it is: `D01DIRBEVAKA`. */
function dmId(one: string, other: string): string {
  const [first = '', second = ''] = [one, other].toSorted();
  return `D${first.slice(1)}${second.slice(1)}`;
}
