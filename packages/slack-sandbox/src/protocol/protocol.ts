/**
 * What the sandbox's page and its server say to each other. All times are ISO moments in UTC; all
 * ids are Slack's. Everything is seen *as* one person, whom every request names by `person`.
 *
 *   GET  /page/snapshot?person=U01DIR                          -> Snapshot
 *   GET  /page/messages?person=U01DIR&channel=C01RUN           -> MessageList (newest 200, oldest first)
 *   GET  /page/messages?…&thread=1601362800.000100             -> MessageList (the root first, then replies)
 *   GET  /page/events?person=U01DIR                            -> server-sent events, each one PageEvent as JSON
 *   POST /page/acts      body ActRequest as JSON               -> ActAnswer
 *   POST /page/files?person=U01DIR  multipart, fields `file`   -> UploadAnswer (then named in an act)
 *   GET  /page/files/F01?person=U01DIR                         -> the file's bytes, with its name
 *
 * The stream may be opened before or after the snapshot is fetched: what it sends are whole new
 * values that replace the old ones by id, never differences, so nothing has to arrive in order.
 */
import type { KnownBlock, PlainTextElement } from '@slack/types';

export type PersonId = string;
export type ChannelId = string;
/** Slack's message id within a channel, `1601362800.000100`: sorts by time as text. */
export type Ts = string;

/** A sentence of the sandbox's own, in both languages of the page. */
export type Label = { sv: string; en: string };

// --- What is there ---------------------------------------------------------------------------

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

export type MessageList = { channel: ChannelId; messages: Message[]; hasMore: boolean };

export type Message = {
  channel: ChannelId;
  ts: Ts;
  /** The ts of the thread's root, on replies; on a root that has replies its own. */
  threadTs: Ts | null;
  /** Who said it: a person, or the app's bot user. */
  from: PersonId;
  isFromApp: boolean;
  /** Slack's mrkdwn as stored: mentions `<@U01>`, links `<url|text>`, `&amp; &lt; &gt;` escaped. */
  text: string;
  blocks: KnownBlock[];
  files: PageFile[];
  reactions: { name: string; by: PersonId[] }[];
  /** Only this person sees it; it has no thread of its own and is gone after a restart. */
  isEphemeral: boolean;
  /** Who wrote it: the app, or Slack itself ("did not respond"); then shown as Slackbot's. */
  isFromSlack: boolean;
  isEdited: boolean;
  /** A deleted root that still has replies. */
  isTombstone: boolean;
  /** The reply was also sent to the channel, and stands there too. */
  isBroadcast: boolean;
  /** "has joined the channel" and the like, shown small. */
  isNotice: boolean;
  replyCount: number;
  repliers: PersonId[];
  lastReplyAt: string | null;
  /** The story's moment when it was posted, which is what the page shows as its time. */
  storyAt: string;
  /** May the person edit or delete it? */
  isMine: boolean;
};

export type PageFile = {
  id: string;
  name: string;
  mimetype: string;
  size: number;
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

// --- What a person does ----------------------------------------------------------------------

export type ActRequest = { person: PersonId; act: Act };

/**
 * `text` is Slack's wire text: what was typed with `& < >` escaped, mentions as `<@U01|name>` and
 * channels as `<#C01|name>`. Bare web addresses are made links by the server.
 */
export type Act =
  | {
      type: 'say';
      channel: ChannelId;
      text: string;
      threadTs?: Ts;
      /** "Also send to the channel". */
      replyBroadcast?: boolean;
      /** Ids from `/page/files`; a message may be files alone, with an empty text. */
      files?: string[];
    }
  | { type: 'edit'; channel: ChannelId; ts: Ts; text: string }
  | { type: 'delete'; channel: ChannelId; ts: Ts }
  | { type: 'react'; channel: ChannelId; ts: Ts; name: string }
  | { type: 'unreact'; channel: ChannelId; ts: Ts; name: string }
  | { type: 'command'; channel: ChannelId; command: string; text: string }
  | { type: 'press'; on: PressedOn; action: PressedAction; state: StateValues }
  | { type: 'submit-view'; view: string; state: StateValues }
  /** `clear`: the cross that closes the whole stack, not only the top view. */
  | { type: 'close-view'; view: string; clear?: boolean }
  | { type: 'message-shortcut'; callbackId: string; channel: ChannelId; ts: Ts }
  | { type: 'open-home'; tab: 'home' | 'messages' }
  | { type: 'open-dm'; with: PersonId }
  | { type: 'read'; channel: ChannelId }
  | { type: 'join'; channel: ChannelId }
  | { type: 'leave'; channel: ChannelId }
  | { type: 'invite'; channel: ChannelId; person: PersonId }
  /** Takes somebody out of a channel, the app too. */
  | { type: 'remove'; channel: ChannelId; person: PersonId }
  | { type: 'create-channel'; name: string; isPrivate: boolean }
  /** The channel becomes shared with another organisation, or stops being that. */
  | { type: 'share-channel'; channel: ChannelId; isShared: boolean }
  /** An administrator's act, upon somebody else. */
  | { type: 'deactivate'; person: PersonId; isDeactivated: boolean }
  /** Both empty: no status. */
  | { type: 'set-status'; emoji: string; text: string }
  | { type: 'dismiss'; channel: ChannelId; ts: Ts }
  | { type: 'move-story'; step: string }
  | { type: 'reset' };

export type PressedOn = { channel: ChannelId; ts: Ts } | { view: string };

/** The pressed or changed element, in Slack's own form: the element's ids, type and value. */
export type PressedAction = { blockId: string; actionId: string } & StateValue;

/** Slack's `state.values`: by block_id, then by action_id; every input on the surface is in it. */
export type StateValues = Record<string, Record<string, StateValue>>;

export type ChosenOption = { text: { type: string; text: string; emoji?: boolean }; value: string };

/** Slack's own field names, for they go to the app as they are. */
export type StateValue = {
  type: string;
  value?: string | null;
  selected_option?: ChosenOption | null;
  selected_options?: ChosenOption[];
  selected_date?: string | null;
  selected_time?: string | null;
  selected_date_time?: number | null;
  selected_user?: string | null;
  selected_users?: string[];
  selected_channel?: string | null;
  selected_channels?: string[];
  selected_conversation?: string | null;
  selected_conversations?: string[];
  /** Ids from `/page/files`; the server makes Slack's file objects of them. */
  files?: string[];
};

/**
 * Answered when the app has acknowledged (or 3 seconds have passed without it). What it caused -
 * messages, views, errors in a view - comes on the stream before this answer. `sentence` is for
 * the person, in the person's language.
 */
export type ActAnswer =
  { ok: true; channel?: ChannelId; ts?: Ts } | { ok: false; error: string; sentence: string };

export type UploadAnswer = { ok: true; files: PageFile[] } | { ok: false; error: string };

// --- What changed ----------------------------------------------------------------------------

export type PageEvent =
  /** New, or in place of the one with the same channel and ts. */
  | { type: 'message'; message: Message }
  | { type: 'message-gone'; channel: ChannelId; ts: Ts }
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'conversation-gone'; channel: ChannelId }
  | { type: 'person'; person: Person }
  /** The whole stack, every time; empty when the last one closed. */
  | { type: 'views'; views: OpenView[] }
  | { type: 'home'; home: Home }
  | { type: 'story'; story: Story }
  | { type: 'app'; app: App }
  /** The sandbox started over, or the stream was gone for a while: fetch the snapshot again. */
  | { type: 'reload' };
