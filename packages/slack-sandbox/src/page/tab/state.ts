import type { PageEvent } from '../../protocol/events.ts';
import type { ChannelId, PersonId, Ts } from '../../protocol/ids.ts';
import type { Message } from '../../protocol/message.ts';
import type { Conversation, Snapshot } from '../../protocol/snapshot.ts';

/** What the page knows of one channel: every message it was told of, roots and replies, by ts. */
export type Known = { messages: Record<string, Message>; isLoaded: boolean; hasMore: boolean };

export type Place =
  { kind: 'conversation'; channel: string; thread: string | null } | { kind: 'home' };

/** What the app has told a person that the person has not read. */
export type News = { person: PersonId; channel: ChannelId; unread: number };

export type PageState = {
  snapshot: Snapshot;
  known: Record<string, Known>;
  place: Place;
  /** False while the server cannot be reached. */
  isReached: boolean;
  /** Of everybody, as far as it was asked for. */
  news: News[];
  /** What the last move of the date brought; null before one, and when it was closed. */
  morning: News[] | null;
  isMoving: boolean;
  /** A text that waits to be put into a channel's composer. */
  prefill: { channel: ChannelId; text: string } | null;
  /** The message that the guide points at. */
  hintAt: Ts | null;
  /** The message that a followed link led to. */
  pointedAt: Ts | null;
};

/** The page as it is before anything was done on it. */
export function freshState(snapshot: Snapshot, place: Place): PageState {
  return {
    snapshot,
    known: {},
    place,
    isReached: true,
    news: [],
    morning: null,
    isMoving: false,
    prefill: null,
    hintAt: null,
    pointedAt: null,
  };
}

const NOTHING_KNOWN: Known = { messages: {}, isLoaded: false, hasMore: false };

/** The state after an event; the server sends whole values, so each replaces the one before it. */
export function afterEvent(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'message':
      return withMessages(state, event.message.channel, [event.message]);
    case 'message-gone':
      return withoutMessage(state, event.channel, event.ts);
    case 'conversation':
      return withSnapshot(state, {
        conversations: replaced(state.snapshot.conversations, event.conversation),
      });
    case 'conversation-gone':
      return withSnapshot(state, {
        conversations: state.snapshot.conversations.filter(({ id }) => id !== event.channel),
      });
    case 'person':
      return withSnapshot(state, { people: replaced(state.snapshot.people, event.person) });
    case 'views':
      return withSnapshot(state, { views: event.views });
    case 'home':
      return withSnapshot(state, { home: event.home });
    case 'story':
      return withSnapshot(state, { story: event.story });
    case 'app':
      return withSnapshot(state, { app: event.app });
    case 'reload':
      return state;
  }
}

/** What a fetch brought. What an event brought meanwhile is newer and stays. */
export function afterFetch(
  state: PageState,
  channel: string,
  { messages, hasMore }: { messages: Message[]; hasMore: boolean | null },
): PageState {
  const before = state.known[channel] ?? NOTHING_KNOWN;
  const fetched = Object.fromEntries(messages.map((message) => [message.ts, message]));
  const isList = hasMore !== null;
  return withKnown(state, channel, {
    messages: { ...fetched, ...before.messages },
    isLoaded: before.isLoaded || isList,
    hasMore: hasMore ?? before.hasMore,
  });
}

export function topLevel(known: Known | undefined): Message[] {
  return inOrder(known).filter(
    ({ threadTs, ts, isBroadcast }) => threadTs === null || threadTs === ts || isBroadcast,
  );
}

export function threadOf(known: Known | undefined, root: string): Message[] {
  return inOrder(known).filter(({ ts, threadTs }) => ts === root || threadTs === root);
}

/** The direct messages with the app, once there are any. */
export function appDm(snapshot: Snapshot): Conversation | undefined {
  return snapshot.conversations.find((each) => each.with === snapshot.app.user);
}

function withMessages(state: PageState, channel: string, messages: Message[]): PageState {
  const before = state.known[channel] ?? NOTHING_KNOWN;
  const added = Object.fromEntries(messages.map((message) => [message.ts, message]));
  return withKnown(state, channel, { ...before, messages: { ...before.messages, ...added } });
}

function withoutMessage(state: PageState, channel: string, ts: string): PageState {
  const before = state.known[channel];
  if (!before) return state;
  const { [ts]: _gone, ...messages } = before.messages;
  return withKnown(state, channel, { ...before, messages });
}

function withKnown(state: PageState, channel: string, known: Known): PageState {
  return { ...state, known: { ...state.known, [channel]: known } };
}

function withSnapshot(state: PageState, change: Partial<Snapshot>): PageState {
  return { ...state, snapshot: { ...state.snapshot, ...change } };
}

function replaced<Item extends { id: string }>(items: Item[], item: Item): Item[] {
  const isThere = items.some(({ id }) => id === item.id);
  return isThere ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item];
}

function inOrder(known: Known | undefined): Message[] {
  return Object.values(known?.messages ?? {}).toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}
