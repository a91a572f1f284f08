import type { Looking } from '../app/ports/stored-workspace.ts';
import type { Instant } from '../domain/days/day.ts';
import type { Address, Message } from '../domain/record/message.ts';
import type { SlackMessage } from '../domain/record/slack-message.ts';
import type { Job } from './next-job.ts';

/** Slack asks us to wait. */
export type Later = { readonly is: 'later'; readonly afterMs: number };

/**
 * Slack said no, in its word for why: to this message, to all in this channel, or to the app at
 * all. A word that nobody knows is `unknown`.
 */
export type Refused = {
  readonly is: 'refused';
  readonly why: string;
  readonly about: 'message' | 'channel' | 'app' | 'unknown';
};

/** No clear answer: it may have been done. */
export type Unclear = { readonly is: 'unclear' };

export type ChannelAnswer =
  { readonly is: 'open'; readonly channel: string } | Later | Refused | Unclear;

/** What became of one request to say something. */
export type PostAnswer =
  { readonly is: 'posted'; readonly at: SlackMessage } | Later | Refused | Unclear;

export type UpdateAnswer =
  | { readonly is: 'updated' }
  /** Slack no longer lets this message be changed. */
  | { readonly is: 'frozen' }
  /** The app may change no message; it is not asked again until the next start. */
  | { readonly is: 'off' }
  | Later
  | Refused
  | Unclear;

export type LookAnswer =
  | { readonly is: 'found'; readonly at: SlackMessage }
  | { readonly is: 'not-there' }
  /** Slack has the file, and does not tell yet where it is shared. */
  | { readonly is: 'not-shared-yet' }
  /** The workspace does not let us look (a missing scope). */
  | { readonly is: 'cannot-look' }
  | Later
  | Refused
  | Unclear;

/** What a message says now; it leaves when it is asked to. */
export type Prepared =
  | {
      readonly is: 'ready';
      readonly leave: () => Promise<PostAnswer>;
      /** Slack's id of the file that is shared then; null where words are said. */
      readonly file: string | null;
    }
  | Later
  | Refused
  | Unclear;

/** The outbox's way to Slack. Nothing here tries twice by itself. */
export type Poster = {
  /** The channel that an address is; a person's direct messages are opened. */
  channelOf(to: Address): Promise<ChannelAnswer>;
  /**
   * What the message says now, ready to be sent; a file is with Slack then, and nobody sees it. Null
   * when nothing is left to say.
   */
  prepare(job: Job, channel: string): Promise<Prepared | null>;
  update(job: Job, at: SlackMessage): Promise<UpdateAnswer>;
  /** Looks for a message with this key in the history since the moment, by Slack's clock. */
  look(message: Message, channel: string, since: Instant): Promise<LookAnswer>;
  /** Reads a message back that was just posted; null when that shows nothing. */
  readBack(message: Message, at: SlackMessage): Promise<Looking | null>;
  /** Whether something may be taken in a place again, asked without saying anything there. */
  takes(place: string): Promise<boolean>;
  /** Whether Slack knows the app's token, and lets it post. */
  takesAny(): Promise<boolean>;
  /** Ends every request that is under way; none leaves afterwards. */
  hangUp(): void;
};
