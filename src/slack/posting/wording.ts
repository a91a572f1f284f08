import type { Job } from '../../delivery/next-job.ts';
import type { Said } from '../kit/said.ts';

/** What a message shows from now on. */
export type Shown = {
  readonly said: Said;
  /** Whether its words stay as they were sent: it is never posted anew where it cannot be changed. */
  readonly keepsItsWords: boolean;
  /** Whether the message is deleted where Slack does not let it be changed: its old words must not stay. */
  readonly goesIfFrozen?: boolean;
  /** Slack shows it now. */
  done(): Promise<void>;
};

/** Makes the words and blocks of what the outbox says. */
export type Wording = {
  /** Null when there is nothing left to say. */
  toPost(job: Job): Promise<Said | null>;
  /** Whether a file that the message has shared is to be deleted, for what is in it is secret now. */
  isTakenBack(job: Job): Promise<boolean>;
  /** Whether the message itself is to be deleted, for what it holds has been weeded. */
  isToGo(job: Job): Promise<boolean>;
  /** Null where it stands there already. */
  toShow(job: Job): Promise<Shown | null>;
};
