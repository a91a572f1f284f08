import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Digest } from '../../domain/ladder/digest.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import type { KeptCause } from './cause.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Preferences } from '../../domain/ladder/preferences.ts';
import type { StoredFeed } from './stored-feed.ts';
import type { StoredSaid } from './stored-said.ts';
import type { StoredReading } from './stored-reading.ts';
import type { StoredWorkspace } from './stored-workspace.ts';

/** What the store keeps of every record by itself. */
export type Kept = {
  /** Counted from 1. */
  readonly version: number;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
  /** What changed the record within the last day, oldest first; absent where nobody's deed did. */
  readonly causes?: readonly KeptCause[] | undefined;
};

/** What a record says, by kind. Every record has an id (ULID) and a team. */
export type Contents = {
  committee: Omit<Committee, keyof Kept>;
  assignment: Omit<Assignment, keyof Kept>;
  reading: Omit<StoredReading, keyof Kept>;
  digest: Omit<Digest, keyof Kept>;
  preferences: Omit<Preferences, keyof Kept>;
  feed: Omit<StoredFeed, keyof Kept>;
  workspace: Omit<StoredWorkspace, keyof Kept>;
  said: Omit<StoredSaid, keyof Kept>;
};

export type RecordKind = keyof Contents;

/** Everything that is kept: the records, and how far each committee has numbered. */
export type StoredKind = RecordKind | 'numbers';

/** What is kept, by kind. */
export type Records = { [K in RecordKind]: Contents[K] & Kept };

/**
 * The only write there is: one record, what happened, and what will be said, on disk together or
 * not at all. The store counts the version, appends `history` and puts `messages` in place by their
 * keys: what was kept of them before is taken from what is stored, never from the argument.
 */
export type Change<K extends RecordKind> = {
  readonly kind: K;
  readonly record: Contents[K];
  /** The version that the change was made from; 0 for a new record. */
  readonly expected: number;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
  /** What it is done for; kept with the record, so that it is never done twice. */
  readonly cause?: KeptCause | null;
};

/** `stale`: somebody was first. Read again and decide anew; nothing was written. */
export type Committed<K extends RecordKind> =
  | { readonly ok: true; readonly record: Records[K] }
  | { readonly ok: false; readonly why: 'stale' | 'taken' };

/** A record that has a message waiting to be sent, updated or looked for. */
export type Waiting = { readonly kind: RecordKind; readonly team: string; readonly id: string };

/** Of a long list, so many from a place, counted from 0. */
export type Part = { readonly from: number; readonly most: number };

export type PartOf<T> = {
  readonly records: readonly T[];
  /** Of the whole list. */
  readonly count: number;
};

/** Of what anybody may read: which of them, and so many from a place. */
export type PublicAsked = Part & { readonly which: 'all' | 'open' | 'closed' };

/** A record whose file cannot be read and was set aside, with what can still be made out of it. */
export type DamagedRecord = {
  readonly kind: StoredKind;
  readonly team: string;
  readonly id: string;
  /** Where it lies, for whoever repairs it. */
  readonly file: string;
  /** Of its content, such as it is. */
  readonly fingerprint: string;
  /** An assignment's, `RUN-12`. */
  readonly label: string | null;
  /** A committee's, `RUN`. */
  readonly code: string | null;
  /** The id of the committee that it belongs to. */
  readonly committee: string | null;
  /** A committee's: the user who held the office last. */
  readonly secretary: string | null;
};

/**
 * Where records are kept. Each adapter passes test/contracts/store.ts. There is no "get all":
 * every question is one that the app asks, and costs what it answers.
 */
export type Store = {
  /** @throws NotSaved when the disk does not take it */
  commit<K extends RecordKind>(change: Change<K>): Promise<Committed<K>>;
  /**
   * A number never used before in the committee; one that is reserved and not used is a gap.
   * @throws NotSaved when the disk does not take the reservation; no number is then used up
   */
  reserveNumber(committee: string): Promise<number>;

  find<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | null>;
  committees(team: string): Promise<readonly Committee[]>;
  committeeByCode(team: string, code: string): Promise<Committee | null>;
  /** One that is no more gives its channel free: it is the channel's until another is set up there. */
  committeeOfChannel(team: string, channel: string): Promise<Committee | null>;

  /** Of several with a number, the standing assignment; its occurrences are asked for by it. */
  assignmentByNumber(committee: string, number: number): Promise<Assignment | null>;
  assignmentsOfCase(team: string, caseNumber: string): Promise<readonly Assignment[]>;
  /** The assignment whose card, or whose message with this key, heads the thread. */
  assignmentOfMessage(channel: string, ts: string): Promise<Assignment | null>;
  /** Open (neither closed nor void) assignments owned under any of the keys; see `ownerKeys`. */
  openOf(keys: readonly string[]): Promise<readonly Assignment[]>;
  openOfMeeting(meeting: string): Promise<readonly Assignment[]>;
  openOfCommittee(committee: string): Promise<readonly Assignment[]>;
  /** Those of a committee's open assignments in which something is asked of its officers, or was. */
  openAskingOfficers(committee: string): Promise<readonly Assignment[]>;
  /**
   * Those of a committee that were handed over to the diary and are not received, and those that it
   * closed and nobody has handed over.
   */
  awaitingDiary(committee: string): Promise<readonly Assignment[]>;
  /**
   * All of a committee's assignments, those that have ended too, a page at a time in the order in
   * which they came to be.
   * @param after the id of the last one of the page before; null for the first page
   */
  assignmentsOfCommittee(
    committee: string,
    page: { readonly after: string | null; readonly most: number },
  ): Promise<readonly Assignment[]>;
  /** How many those are. */
  countOfCommittee(committee: string): Promise<number>;
  /** Those of a committee that came of a list and have ended, as closed or void. */
  closedOfLists(committee: string): Promise<readonly Assignment[]>;
  /** Those of a committee that have ended, the newest first: so many from a place, counted from 0. */
  endedOfCommittee(committee: string, part: Part): Promise<PartOf<Assignment>>;
  /** Those of a committee that `mayBePublic`, the newest first, whether it shows them or not. */
  publicOfCommittee(committee: string, which: PublicAsked): Promise<PartOf<Assignment>>;
  /**
   * Those of a committee that ended in a month.
   * @param month `2026-11`, of the moment in UTC; of the day where an office's list gave one
   */
  endedInMonth(committee: string, month: string): Promise<readonly Assignment[]>;
  /**
   * Those of a committee that ended in a month or before, and of which nothing of the kind was weeded.
   * @param month as that of `endedInMonth`
   */
  endedToWeed(
    committee: string,
    kind: 'drafts' | 'updates',
    month: string,
  ): Promise<readonly Assignment[]>;
  /** What a committee read in a month (in UTC) or before, and that was not weeded. */
  readingsToWeed(committee: string, month: string): Promise<readonly StoredReading[]>;
  /** The assignments of a team of whose drafts a copy is kept under the path. */
  assignmentsWithCopy(team: string, path: string): Promise<readonly Assignment[]>;
  /** Every occurrence of a standing assignment, also those that have ended. */
  occurrencesOf(head: string): Promise<readonly Assignment[]>;
  openOccurrences(head: string): Promise<readonly Assignment[]>;
  /** A team's open standing assignments, and the open occurrences of any. */
  standing(team: string): Promise<readonly Assignment[]>;

  /**
   * A team's assignments after an id, in the order of their ids, by pages: the one question that
   * goes through all of them, for what has to be built from all.
   */
  assignmentsAfter(team: string, id: string | null, most: number): Promise<readonly Assignment[]>;

  /** Assignments with `wakeOn` on or before the day, soonest first. */
  dueUntil(day: Day): Promise<readonly Assignment[]>;
  digestOf(person: Person, day: Day): Promise<Digest | null>;
  /** The newest digest message that was sent to this person with this ts. */
  digestOfMessage(channel: string, ts: string): Promise<Digest | null>;
  /** Digests that wait to be sent, or whose sending ended and is not yet marked on their assignments. */
  digestsToSettle(): Promise<readonly Digest[]>;
  /** How a person wants to be reminded; null until they have chosen. */
  preferencesOf(person: Person): Promise<Preferences | null>;
  /** A person's calendar, of a committee or (null) of their own desk. */
  feedOf(owner: Person, committee: string | null): Promise<StoredFeed | null>;
  /** Found by a hash, so that how long it takes tells nothing of the secrets that there are. */
  feedWithSecret(secret: string): Promise<StoredFeed | null>;
  /** What Slack has shown of itself in a workspace; null while nothing is known. */
  workspaceOf(team: string): Promise<StoredWorkspace | null>;
  /** The messages that have buttons about an assignment. */
  saidAbout(assignment: string): Promise<readonly StoredSaid[]>;
  /** Assignments of which messages in other records are still to be shown anew. */
  assignmentsToShow(): Promise<readonly Assignment[]>;
  readingsToFinish(): Promise<readonly StoredReading[]>;
  /** Records with messages for which `isWaiting`. */
  waiting(): Promise<readonly Waiting[]>;
  /** Those that nobody has repaired or removed yet. */
  damaged(): Promise<readonly DamagedRecord[]>;
};
