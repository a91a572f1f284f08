import type { KnownBlock } from '@slack/types';

/** Slack's message id within a channel: seconds and microseconds, `1601362800.000100`. */
export type Ts = string;

export type Person = {
  id: string;
  teamId: string;
  /** Other workspaces of the same Enterprise Grid that somebody is in. */
  alsoIn?: string[];
  /** The handle, `astrid.lindqvist`. */
  name: string;
  realName: string;
  title: string;
  locale: string;
  timeZone: string;
  isAdmin: boolean;
  /** Multi-channel guest. */
  isRestricted: boolean;
  /** Single-channel guest. */
  isUltraRestricted: boolean;
  /** Belongs to another organisation, met in a shared channel. */
  isStranger: boolean;
  isBot: boolean;
  /** The account is deactivated. */
  isDeactivated?: boolean;
  /** What stands beside the name: `:palm_tree:` and words. */
  status?: { emoji: string; text: string };
};

type ChannelKind = 'public' | 'private' | 'dm';

export type Channel = {
  id: string;
  name: string;
  kind: ChannelKind;
  topic: string;
  members: string[];
  creator: string;
  /** Unix seconds. */
  created: number;
  isArchived: boolean;
  /** Shared with another organisation through Slack Connect. */
  isShared: boolean;
};

export type MessageSubtype = 'file_share' | 'thread_broadcast' | 'channel_join' | 'channel_leave';

export type Metadata = { event_type: string; event_payload: Record<string, unknown> };

export type Message = {
  channel: string;
  ts: Ts;
  /** The root's ts, on replies only. */
  threadTs: Ts | null;
  user: string;
  isFromApp: boolean;
  text: string;
  blocks: KnownBlock[];
  attachments: unknown[];
  files: string[];
  reactions: { name: string; users: string[] }[];
  subtype: MessageSubtype | null;
  edited: { user: string; ts: Ts } | null;
  metadata: Metadata | null;
  /** A deleted root that keeps its replies together. */
  isTombstone: boolean;
  /** The story's moment of posting, ISO. */
  storyAt: string;
};

/** Seen by one person only, kept nowhere, and never found by the Web API. */
export type Ephemeral = Message & { to: string; isFromSlack: boolean };

export type SlackFile = {
  id: string;
  name: string;
  mimetype: string;
  size: number;
  user: string;
  /** Unix seconds. */
  created: number;
  /** Where it has been shared; nobody else may fetch it. */
  channels: string[];
  /** Given to the app in a form's file field. */
  isGivenToApp: boolean;
};
