import type { Instant } from '../domain/days/day.ts';
import type { Address, Message } from '../domain/record/message.ts';
import type { SlackMessage } from '../domain/record/slack-message.ts';

/** What became of one request to say something. */
export type PostAnswer =
  | { readonly is: 'posted'; readonly at: SlackMessage }
  /** Slack asks us to wait. */
  | { readonly is: 'later'; readonly afterMs: number }
  /** Slack said no; `forGood` when trying again could not help. */
  | { readonly is: 'refused'; readonly why: string; readonly forGood: boolean }
  /** No clear answer: it may have been posted. */
  | { readonly is: 'unclear' };

export type UpdateAnswer =
  | { readonly is: 'updated' }
  | { readonly is: 'later'; readonly afterMs: number }
  /** Slack no longer lets this message be changed. */
  | { readonly is: 'frozen' }
  /** Slack said no, for a reason that may pass. */
  | { readonly is: 'not-now' }
  | { readonly is: 'unclear' };

export type LookAnswer =
  | { readonly is: 'found'; readonly at: SlackMessage }
  | { readonly is: 'not-there' }
  | { readonly is: 'not-answered' }
  /** The workspace does not let us look (a missing scope or method). */
  | { readonly is: 'cannot-look' };

/** The outbox's way to Slack. Nothing here tries twice by itself. */
export type Poster = {
  /** The channel that an address is; null when Slack would not say. */
  channelOf(to: Address): Promise<string | null>;
  /** What the message says now is made by the poster, at the moment of sending. */
  post(message: Message, channel: string): Promise<PostAnswer>;
  update(message: Message, at: SlackMessage): Promise<UpdateAnswer>;
  /** Looks for a message with this key in the history since the moment. */
  look(message: Message, channel: string, since: Instant): Promise<LookAnswer>;
};
