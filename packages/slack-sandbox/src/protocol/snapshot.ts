import type { KnownBlock, PlainTextElement } from '@slack/types';

import type { ChannelId, PersonId, Ts } from './ids.ts';
import type { Label } from './label.ts';

/** Everything that a person sees when the page is opened. */
export type Snapshot = {
  me: PersonId;
  workspace: { id: string; name: string };
  story: Story;
  app: App;
  people: Person[];
  /** Channels the person may see (public ones, and private ones with the person in them) and DMs. */
  conversations: Conversation[];
  /** Open modals, the lowest first; the last one is on top and is the one to show. */
  views: OpenView[];
  home: Home;
};

/** The story's calendar. Without a story `steps` is empty and `now` is the real time. */
export type Story = { now: string; steps: StoryStep[] };
export type StoryStep = { id: string; label: Label };

export type App = {
  id: string;
  name: string;
  user: PersonId;
  bot: string;
  /** Whether the app can be reached right now (a Socket Mode connection, or an answering address). */
  connected: boolean;
  commands: { command: string; description: string; usageHint: string }[];
  messageShortcuts: { callbackId: string; name: string; description: string }[];
};

export type Person = {
  id: PersonId;
  /** The handle that mentions are piped with: `<@U01DIR|astrid.lindqvist>`. */
  name: string;
  realName: string;
  title: string;
  locale: string;
  timeZone: string;
  isBot: boolean;
  isAdmin: boolean;
  isGuest: boolean;
  /** From another organisation. */
  isStranger: boolean;
  /** The status beside the name; empty for none. */
  status: string;
};

export type Conversation = {
  id: ChannelId;
  /** Without `#`; for a DM the other one's real name. */
  name: string;
  kind: 'public' | 'private' | 'dm';
  /** In a DM: the other one. */
  with: PersonId | null;
  topic: string;
  isMember: boolean;
  /** Shared with another organisation. */
  isShared: boolean;
  isArchived: boolean;
  /** Everybody in it, the app's bot user included when it is a member. */
  members: PersonId[];
  unread: number;
  newest: Ts | null;
};

export type OpenView = {
  id: string;
  title: PlainTextElement;
  submit: PlainTextElement | null;
  close: PlainTextElement | null;
  blocks: KnownBlock[];
  /** Changes with every version; a new hash with the same id means: draw again, keep what was typed
   * in blocks whose block_id and action_id are unchanged. */
  hash: string;
  /** What the app answered a submission with, by block_id; empty when there is nothing wrong. */
  errors: Record<string, string>;
};

/** The App Home of a person; no blocks until the app has published some. */
export type Home = { id: string | null; blocks: KnownBlock[]; hash: string };
