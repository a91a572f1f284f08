import type { Store } from '../app/ports/store.ts';
import type {
  Looking,
  RestingPlace,
  SortOfPlace,
  StoredWorkspace,
} from '../app/ports/stored-workspace.ts';
import type { Placed } from '../app/records/stands-under.ts';
import type { Message } from '../domain/record/message.ts';
import type { Log } from '../running/log.ts';
import type { Poster } from './poster-port.ts';

/** What is kept of a workspace over restarts; app/workspace does. */
export type WorkspaceKept = {
  read(): Promise<StoredWorkspace | null>;
  /** Keeps that a place rests, and tells the secretary. */
  rests(rest: RestingPlace, message: Message): Promise<void>;
  restOver(place: string): Promise<void>;
  looked(sort: SortOfPlace, looking: Looking): Promise<void>;
};

/** What the outbox is built of. */
export type OutboxParts = {
  readonly store: Store;
  readonly poster: Poster;
  readonly workspace: WorkspaceKept;
  readonly log: Log;
  /** Whether the message must wait, for its channel is shared with another organisation. */
  readonly isSilenced: (message: Message) => Promise<boolean>;
  /** The message in its thread, where it stands in one; that may have to be posted first. */
  readonly placed: (message: Message) => Promise<Placed>;
  /** What is said, and to whom, of a message that Slack refused for good. */
  readonly tellOfUndelivered: (message: Message, why: string) => Promise<readonly Message[]>;
  /** And of one that may stand there twice. */
  readonly tellOfRepeat: (message: Message) => Promise<readonly Message[]>;
  /** Slack's time, in milliseconds; see slack/posting/slack-clock.ts. */
  readonly now: () => number;
  readonly quarantineMs: number;
  readonly paceMs: number;
};
