import type { KnownBlock } from '@slack/types';

import type { Slack } from '../../slack/slack.ts';
import { withBlockIds } from '../../surfaces/block-ids.ts';
import type { Ephemeral, Message, MessageSubtype, Metadata, Ts } from '../../workspace/records.ts';

/** What the app says, after it was found sound. */
export type Content = {
  text: string;
  blocks: KnownBlock[];
  attachments?: unknown[];
  metadata?: Metadata | null;
  /** By their ids. */
  files?: string[];
};

export type Place = { channel: string; threadTs?: Ts | null; isBroadcast?: boolean };

/** The app speaks: written down in the ledger too, for whoever counts what has left. */
export function postAsApp(slack: Slack, place: Place, content: Content): Message {
  const { channel, threadTs = null, isBroadcast = false } = place;
  const message = slack.workspace.messages.post({
    ...content,
    blocks: withBlockIds(content.blocks),
    channel,
    threadTs,
    user: slack.install.user,
    isFromApp: true,
    subtype: subtypeOf(content, isBroadcast && threadTs !== null),
  });
  note(slack, message, null);
  return message;
}

function subtypeOf({ files = [] }: Content, isBroadcast: boolean): MessageSubtype | null {
  if (isBroadcast) return 'thread_broadcast';
  return files.length > 0 ? 'file_share' : null;
}

/** The app speaks to one person, in a conversation that others may be in. */
export function whisperAsApp(
  slack: Slack,
  place: Place & { to: string },
  content: Content,
): Ephemeral {
  const message = slack.workspace.whispers.say({
    ...content,
    blocks: withBlockIds(content.blocks),
    channel: place.channel,
    threadTs: place.threadTs ?? null,
    to: place.to,
    user: slack.install.user,
    isFromApp: true,
  });
  note(slack, message, place.to);
  return message;
}

function note({ ledger }: Slack, message: Message, to: string | null): void {
  const { channel, ts, threadTs, text, blocks, metadata, storyAt } = message;
  ledger.notePosted({ channel, ts, threadTs, text, blocks, metadata, to, storyAt });
}
