import type { Changes } from './changes.ts';
import { dropOldest } from './drop-oldest.ts';
import type { Ephemeral, Message, Ts } from './records.ts';
import type { NewMessage, Stamp } from './stamp.ts';

/** Messages that one person sees; they are kept nowhere and found by no method of the Web API. */
export type Whispers = {
  say(message: NewMessage & { to: string; isFromSlack?: boolean }): Ephemeral;
  to(user: string): Ephemeral[];
  find(user: string, ts: Ts): Ephemeral | undefined;
  change(message: Ephemeral, to: Partial<Message>): void;
  hush(message: Ephemeral): void;
  clear(): void;
};

/** Of each person's: Slack itself forgets them when the app is opened anew. */
const KEPT = 500;

export function createWhispers(changes: Changes, stamp: Stamp): Whispers {
  const heardBy = new Map<string, Map<Ts, Ephemeral>>();

  function put(message: Ephemeral): void {
    const heard = heardBy.get(message.to) ?? new Map<Ts, Ephemeral>();
    heardBy.set(message.to, heard.set(message.ts, message));
    dropOldest(heard, KEPT);
    changes.tell({ kind: 'ephemeral', message });
  }

  return {
    say({ to, isFromSlack = false, ...made }) {
      const message = { ...stamp(made), to, isFromSlack };
      put(message);
      return message;
    },
    to: (user) => [...(heardBy.get(user)?.values() ?? [])],
    find: (user, ts) => heardBy.get(user)?.get(ts),
    change: (message, to) => put({ ...message, ...to }),
    hush(message) {
      if (heardBy.get(message.to)?.delete(message.ts) === true)
        changes.tell({ kind: 'ephemeral-gone', message });
    },
    clear: () => heardBy.clear(),
  };
}
