import type { KnownBlock } from '@slack/types';

import type { ChannelId, PersonId, Ts } from './ids.ts';

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
