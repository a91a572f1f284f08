import type { Changes } from './changes.ts';
import { momentOf } from './moments.ts';
import { withoutReaction, withReaction } from './reactions.ts';
import type { Message, Ts } from './records.ts';
import type { NewMessage, Stamp } from './stamp.ts';
import { createTimeline, type Timeline } from './timeline.ts';

export type Messages = {
  find(channel: string, ts: Ts): Message | undefined;
  post(message: NewMessage): Message;
  change(message: Message, to: Partial<Message>): Message;
  /** A root whose thread goes on stays as a tombstone. */
  remove(message: Message, by: string): void;
  /** @returns whether anything changed */
  react(message: Message, name: string, user: string): boolean;
  unreact(message: Message, name: string, user: string): boolean;
  /** @returns whether anything changed */
  pin(message: Message, isPinned: boolean): boolean;
  isPinned(message: Message): boolean;
  /** The channel itself: roots, and replies that were also sent to it. */
  timelineOf(channel: string): Timeline;
  repliesTo(root: Message): readonly Message[];
  /** Takes back what was stored before a restart. */
  put(message: Message): void;
  all(): Iterable<Message>;
  clear(): void;
};

export function createMessages(changes: Changes, stamp: Stamp): Messages {
  const messages = new Map<string, Message>();
  const pinned = new Set<string>();
  const timelines = new Map<string, Timeline>();
  const threads = new Map<string, Timeline>();

  function put(message: Message): void {
    messages.set(keyOf(message.channel, message.ts), message);
    if (message.threadTs !== null)
      timelineAt(threads, keyOf(message.channel, message.threadTs)).put(message);
    if (message.threadTs === null || message.subtype === 'thread_broadcast')
      timelineAt(timelines, message.channel).put(message);
  }

  /** A root shows how many replies it has, so it is seen anew when that changes. */
  function touchRoot({ channel, threadTs }: Message): void {
    const root = threadTs === null ? undefined : messages.get(keyOf(channel, threadTs));
    if (root !== undefined) changes.tell({ kind: 'message-touched', message: root });
  }

  function setReactions(message: Message, reactions: Message['reactions'] | null): boolean {
    if (reactions === null) return false;
    const touched = { ...message, reactions };
    put(touched);
    changes.tell({ kind: 'message-touched', message: touched });
    return true;
  }

  function drop({ channel, ts, threadTs }: Message): void {
    messages.delete(keyOf(channel, ts));
    timelines.get(channel)?.remove(ts);
    if (threadTs !== null) threads.get(keyOf(channel, threadTs))?.remove(ts);
  }

  const repliesTo = ({ channel, ts }: Message): readonly Message[] =>
    threads.get(keyOf(channel, ts))?.all() ?? [];

  return {
    find: (channel, ts) => messages.get(keyOf(channel, ts)),
    post(made) {
      const message = stamp(made);
      put(message);
      changes.tell({ kind: 'message-posted', message });
      touchRoot(message);
      return message;
    },
    change(message, to) {
      const changed = { ...message, ...to };
      put(changed);
      changes.tell({ kind: 'message-changed', message: changed, previous: message });
      return changed;
    },
    remove(message, by) {
      if (repliesTo(message).length > 0) put({ ...message, ...NOTHING_LEFT });
      else drop(message);
      changes.tell({ kind: 'message-deleted', message, by });
      touchRoot(message);
    },
    react(message, name, user) {
      const isNew = setReactions(message, withReaction(message.reactions, name, user));
      if (isNew) changes.tell({ kind: 'reacted', message, name, user, isAdded: true });
      return isNew;
    },
    unreact(message, name, user) {
      const wasThere = setReactions(message, withoutReaction(message.reactions, name, user));
      if (wasThere) changes.tell({ kind: 'reacted', message, name, user, isAdded: false });
      return wasThere;
    },
    pin({ channel, ts }, isPinned) {
      const key = keyOf(channel, ts);
      if (pinned.has(key) === isPinned) return false;
      if (isPinned) pinned.add(key);
      else pinned.delete(key);
      return true;
    },
    isPinned: ({ channel, ts }) => pinned.has(keyOf(channel, ts)),
    timelineOf: (channel) => timelineAt(timelines, channel),
    repliesTo,
    put,
    all: () => messages.values(),
    clear() {
      for (const store of [messages, timelines, threads, pinned]) store.clear();
    },
  };
}

const NOTHING_LEFT = { text: '', blocks: [], files: [], reactions: [], isTombstone: true };

const keyOf = (channel: string, ts: Ts): string => `${channel}|${ts}`;

function timelineAt(of: Map<string, Timeline>, key: string): Timeline {
  const known = of.get(key);
  if (known !== undefined) return known;
  const made = createTimeline();
  of.set(key, made);
  return made;
}

/** The part of a timeline that `conversations.history` asks for, oldest first. */
export function span(
  timeline: Timeline,
  bounds: { oldest: string; latest: string; inclusive: boolean },
): readonly Message[] {
  return timeline.between({
    after: momentOf(bounds.oldest),
    before: bounds.latest === '' ? Number.POSITIVE_INFINITY : momentOf(bounds.latest),
    inclusive: bounds.inclusive,
  });
}
