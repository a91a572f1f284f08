import type { Changes } from './changes.ts';
import { dropOldest } from './drop-oldest.ts';
import { createMoments, momentOf } from './moments.ts';
import type { Ephemeral, Message, Ts } from './records.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** What a message is made of before it has its place in time. */
type NewMessage = Partial<Omit<Message, 'ts' | 'storyAt'>> & {
  channel: string;
  user: string;
  text: string;
};

export type Messages = {
  find(channel: string, ts: Ts): Message | undefined;
  post(message: NewMessage): Message;
  change(message: Message, to: Partial<Message>): Message;
  remove(message: Message, by: string): void;
  react(message: Message, name: string, user: string): boolean;
  unreact(message: Message, name: string, user: string): boolean;
  /** The channel itself: roots, and replies that were also sent to it. */
  timelineOf(channel: string): Timeline;
  repliesTo(root: Message): readonly Message[];
  whisper(message: NewMessage & { to: string; isFromSlack?: boolean }): Ephemeral;
  whispersTo(user: string): Ephemeral[];
  findWhisper(user: string, ts: Ts): Ephemeral | undefined;
  changeWhisper(message: Ephemeral, to: Partial<Message>): Ephemeral;
  hush(message: Ephemeral): void;
  /** Takes back what was stored before a restart. */
  put(message: Message): void;
  all(): Iterable<Message>;
  clear(): void;
};

/** Of each person's: Slack itself forgets them when the app is opened anew. */
const WHISPERS_KEPT = 500;

export function createMessages(changes: Changes, storyNow: () => Date): Messages {
  const moments = createMoments();
  const messages = new Map<string, Message>();
  const timelines = new Map<string, Timeline>();
  const threads = new Map<string, Timeline>();
  const whispers = new Map<string, Map<Ts, Ephemeral>>();

  function put(message: Message): void {
    messages.set(keyOf(message.channel, message.ts), message);
    if (message.threadTs !== null)
      timelineAt(threads, keyOf(message.channel, message.threadTs)).put(message);
    if (message.threadTs === null || message.subtype === 'thread_broadcast')
      timelineAt(timelines, message.channel).put(message);
  }

  function rootOf(message: Message): Message | undefined {
    return message.threadTs === null
      ? undefined
      : messages.get(keyOf(message.channel, message.threadTs));
  }

  function touchRoot(message: Message): void {
    const root = rootOf(message);
    if (root !== undefined) changes.tell({ kind: 'message-touched', message: root });
  }

  function change(message: Message, to: Partial<Message>): Message {
    const changed = { ...message, ...to };
    put(changed);
    changes.tell({ kind: 'message-changed', message: changed, previous: message });
    return changed;
  }

  function setReactions(message: Message, reactions: Message['reactions']): void {
    const touched = { ...message, reactions };
    put(touched);
    changes.tell({ kind: 'message-touched', message: touched });
  }

  function drop(message: Message): void {
    messages.delete(keyOf(message.channel, message.ts));
    timelines.get(message.channel)?.remove(message.ts);
    if (message.threadTs !== null)
      threads.get(keyOf(message.channel, message.threadTs))?.remove(message.ts);
  }

  const repliesTo = (root: Message): readonly Message[] =>
    threads.get(keyOf(root.channel, root.ts))?.all() ?? [];

  return {
    find: (channel, ts) => messages.get(keyOf(channel, ts)),
    post(made) {
      const message = whole(made, moments.next(), storyNow());
      put(message);
      changes.tell({ kind: 'message-posted', message });
      touchRoot(message);
      return message;
    },
    change,
    remove(message, by) {
      if (repliesTo(message).length > 0) {
        put({ ...message, text: '', blocks: [], files: [], reactions: [], isTombstone: true });
      } else drop(message);
      changes.tell({ kind: 'message-deleted', message, by });
      touchRoot(message);
    },
    react(message, name, user) {
      const there = message.reactions.find((reaction) => reaction.name === name);
      if (there?.users.includes(user) === true) return false;
      const others = message.reactions.filter((reaction) => reaction !== there);
      setReactions(message, [...others, { name, users: [...(there?.users ?? []), user] }]);
      changes.tell({ kind: 'reacted', message, name, user, isAdded: true });
      return true;
    },
    unreact(message, name, user) {
      const there = message.reactions.find((reaction) => reaction.name === name);
      if (there?.users.includes(user) !== true) return false;
      const users = there.users.filter((one) => one !== user);
      const others = message.reactions.filter((reaction) => reaction !== there);
      setReactions(message, users.length === 0 ? others : [...others, { name, users }]);
      changes.tell({ kind: 'reacted', message, name, user, isAdded: false });
      return true;
    },
    timelineOf: (channel) => timelineAt(timelines, channel),
    repliesTo,
    whisper({ to, isFromSlack = false, ...made }) {
      const message = { ...whole(made, moments.next(), storyNow()), to, isFromSlack };
      const heard = whispers.get(to) ?? new Map<Ts, Ephemeral>();
      whispers.set(to, heard.set(message.ts, message));
      dropOldest(heard, WHISPERS_KEPT);
      changes.tell({ kind: 'ephemeral', message });
      return message;
    },
    whispersTo: (user) => [...(whispers.get(user)?.values() ?? [])],
    findWhisper: (user, ts) => whispers.get(user)?.get(ts),
    changeWhisper(message, to) {
      const changed = { ...message, ...to };
      whispers.get(message.to)?.set(message.ts, changed);
      changes.tell({ kind: 'ephemeral', message: changed });
      return changed;
    },
    hush(message) {
      if (whispers.get(message.to)?.delete(message.ts) === true)
        changes.tell({ kind: 'ephemeral-gone', message });
    },
    put,
    all: () => messages.values(),
    clear() {
      for (const store of [messages, timelines, threads, whispers]) store.clear();
    },
  };
}

const keyOf = (channel: string, ts: Ts): string => `${channel}|${ts}`;

function timelineAt(of: Map<string, Timeline>, key: string): Timeline {
  const known = of.get(key);
  if (known !== undefined) return known;
  const made = createTimeline();
  of.set(key, made);
  return made;
}

function whole(made: NewMessage, ts: Ts, storyNow: Date): Message {
  return {
    threadTs: null,
    isFromApp: false,
    blocks: [],
    attachments: [],
    files: [],
    reactions: [],
    subtype: null,
    edited: null,
    metadata: null,
    isTombstone: false,
    ...made,
    ts,
    storyAt: storyNow.toISOString(),
  };
}

/** The part of a timeline that `conversations.history` and `.replies` ask for, oldest first. */
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
