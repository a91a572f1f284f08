import type { Changes } from './changes.ts';
import { momentOf } from './moments.ts';
import type { Channel, Ts } from './records.ts';

/** How far each person has read in each conversation. */
export type Reads = {
  read(channel: Channel, user: string, ts: Ts): void;
  /** @returns `0` where nothing was read yet */
  of(channel: string, user: string): Ts;
  all(): [string, Ts][];
  put(key: string, ts: Ts): void;
  clear(): void;
};

const keyOf = (channel: string, user: string): string => `${channel}|${user}`;

export function createReads(changes: Changes): Reads {
  const marks = new Map<string, Ts>();
  const of = (channel: string, user: string): Ts => marks.get(keyOf(channel, user)) ?? '0';

  return {
    read(channel, user, ts) {
      if (momentOf(of(channel.id, user)) >= momentOf(ts)) return;
      marks.set(keyOf(channel.id, user), ts);
      changes.tell({ kind: 'read', channel, user, ts });
    },
    of,
    all: () => [...marks],
    put: (key, ts) => marks.set(key, ts),
    clear: () => marks.clear(),
  };
}
