import type {
  Change,
  Committed,
  DamagedRecord,
  Part,
  PartOf,
  PublicAsked,
  RecordKind,
  Records,
  Store,
  Waiting,
} from '../../app/ports/store.ts';
import { caseKey } from '../../domain/assignments/case-number.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Digest } from '../../domain/ladder/digest.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Preferences } from '../../domain/ladder/preferences.ts';
import type { StoredFeed } from '../../app/ports/stored-feed.ts';
import type { StoredSaid } from '../../app/ports/stored-said.ts';
import type { StoredReading } from '../../app/ports/stored-reading.ts';
import type { StoredWorkspace } from '../../app/ports/stored-workspace.ts';
import { KEYS } from '../records/filing-keys.ts';
import { monthsUntil } from '../records/filing.ts';
import { nextVersion } from '../records/next-version.ts';
import { systemCode } from '../../disk/system-code.ts';
import { TAKEN, type Writes } from '../../disk/writes.ts';
import type { Log } from '../../running/log.ts';
import { FiledRecords } from './filed-records.ts';
import type { RecordsOnDisk } from './records-on-disk.ts';
import type { Lock } from './lock/lock.ts';
import type { Numbers } from './numbers.ts';
import { damagedFiles } from './damaged-files.ts';
import { KeyedQueue } from './keyed-queue.ts';

type Parts = {
  readonly dataDir: string;
  readonly onDisk: RecordsOnDisk;
  readonly numbers: Numbers;
  readonly lock: Lock;
  readonly log: Log;
  readonly writes: Writes;
};

/** The port on records on disk: writes take turns per record, questions are answered from the indexes. */
export class LowdbStore implements Store {
  readonly #onDisk: RecordsOnDisk;
  /** Asks by the keys that records are filed under. */
  readonly #by: FiledRecords;
  readonly #numbers: Numbers;
  readonly #lock: Lock;
  readonly #dataDir: string;
  readonly #log: Log;
  readonly #writes: Writes;
  readonly #queue = new KeyedQueue();
  readonly #closed = new AbortController();
  /** Resolves when every record has been read once since the start. */
  readonly inspected: Promise<void>;
  #closing: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.#onDisk = parts.onDisk;
    this.#by = new FiledRecords(parts.onDisk);
    this.#numbers = parts.numbers;
    this.#lock = parts.lock;
    this.#dataDir = parts.dataDir;
    this.#log = parts.log;
    this.#writes = parts.writes;
    this.inspected = this.#onDisk.inspect(this.#closed.signal);
  }

  async commit<K extends RecordKind>(change: Change<K>): Promise<Committed<K>> {
    this.#refuseIfEnded();
    const { kind, record } = change;
    const { unique } = this.#onDisk.indexes[kind].filingOf(nextVersion(change, null));
    // The unique keys take turns too, or two new committees could both find a code free.
    return this.#queue.take([`${kind}|${record.id}`, ...unique], () => this.#commitInTurn(change));
  }

  async reserveNumber(committee: string): Promise<number> {
    this.#refuseIfEnded();
    const found = await this.#onDisk.find('committee', committee);
    if (found === null) throw new Error(`There is no committee ${committee} to number for.`);
    return this.#queue.take([`numbers|${committee}`], () => this.#numbers.next(found));
  }

  find<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | null> {
    return this.#onDisk.find(kind, id);
  }

  committees(team: string): Promise<readonly Committee[]> {
    return this.#by.under('committee', KEYS.committeesOf(team));
  }

  committeeByCode(team: string, code: string): Promise<Committee | null> {
    return this.#by.owner('committee', KEYS.code(team, code));
  }

  async committeeOfChannel(team: string, channel: string): Promise<Committee | null> {
    const now = await this.#by.owner('committee', KEYS.channel(team, channel));
    return now ?? this.#by.newest('committee', KEYS.wasInChannel(team, channel));
  }

  assignmentByNumber(committee: string, number: number): Promise<Assignment | null> {
    return this.#by.owner('assignment', KEYS.number(committee, number));
  }

  assignmentsOfCase(team: string, caseNumber: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.case(team, caseKey(caseNumber)));
  }

  assignmentOfMessage(channel: string, ts: string): Promise<Assignment | null> {
    return this.#by.newest('assignment', KEYS.message(channel, ts));
  }

  openOf(keys: readonly string[]): Promise<readonly Assignment[]> {
    return this.#by.underAny('assignment', keys.map(KEYS.owner));
  }

  openOfMeeting(meeting: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.openOfMeeting(meeting));
  }

  openOfCommittee(committee: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.openOfCommittee(committee));
  }

  awaitingDiary(committee: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.awaitingDiary(committee));
  }

  openAskingOfficers(committee: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.openAskingOfficers(committee));
  }

  async assignmentsOfCommittee(
    committee: string,
    { after, most }: { readonly after: string | null; readonly most: number },
  ): Promise<readonly Assignment[]> {
    const ids = this.#onDisk.indexes.assignment.under(KEYS.allOfCommittee(committee));
    const from = after === null ? 0 : ids.findIndex((id) => id > after);
    return from === -1 ? [] : this.#by.all('assignment', ids.slice(from, from + most));
  }

  async countOfCommittee(committee: string): Promise<number> {
    return this.#onDisk.indexes.assignment.under(KEYS.allOfCommittee(committee)).length;
  }

  closedOfLists(committee: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.closedOfLists(committee));
  }

  endedOfCommittee(committee: string, part: Part): Promise<PartOf<Assignment>> {
    return this.#by.newestOf('assignment', KEYS.ended(committee), part);
  }

  publicOfCommittee(
    committee: string,
    { which, ...part }: PublicAsked,
  ): Promise<PartOf<Assignment>> {
    return this.#by.newestOf('assignment', KEYS.public(committee, which), part);
  }

  endedInMonth(committee: string, month: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.endedInMonth(committee, month));
  }

  endedToWeed(
    committee: string,
    kind: 'drafts' | 'updates',
    month: string,
  ): Promise<readonly Assignment[]> {
    const keys = monthsUntil(month).map((each) => KEYS.toWeed(committee, kind, each));
    return this.#by.underAny('assignment', keys);
  }

  readingsToWeed(committee: string, month: string): Promise<readonly StoredReading[]> {
    const keys = monthsUntil(month).map((each) => KEYS.toWeed(committee, 'readings', each));
    return this.#by.underAny('reading', keys);
  }

  assignmentsWithCopy(team: string, path: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.copy(team, path));
  }

  occurrencesOf(head: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.occurrencesOf(head));
  }

  openOccurrences(head: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.openOccurrences(head));
  }

  standing(team: string): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.standing(team));
  }

  assignmentsAfter(team: string, id: string | null, most: number): Promise<readonly Assignment[]> {
    const { assignment } = this.#onDisk.indexes;
    return this.#by.all('assignment', assignment.after(KEYS.assignmentsOf(team), id, most));
  }

  dueUntil(day: Day): Promise<readonly Assignment[]> {
    return this.#by.all('assignment', this.#onDisk.indexes.assignment.dueUntil(day));
  }

  digestOf(person: Person, day: Day): Promise<Digest | null> {
    return this.#by.owner('digest', KEYS.digest(person, day));
  }

  digestOfMessage(channel: string, ts: string): Promise<Digest | null> {
    return this.#by.newest('digest', KEYS.message(channel, ts));
  }

  digestsToSettle(): Promise<readonly Digest[]> {
    return this.#by.under('digest', KEYS.toSettle);
  }

  preferencesOf(person: Person): Promise<Preferences | null> {
    return this.#by.owner('preferences', KEYS.preferences(person));
  }

  feedOf(owner: Person, committee: string | null): Promise<StoredFeed | null> {
    return this.#by.owner('feed', KEYS.feed(owner, committee));
  }

  feedWithSecret(secret: string): Promise<StoredFeed | null> {
    return this.#by.owner('feed', KEYS.secret(secret));
  }

  workspaceOf(team: string): Promise<StoredWorkspace | null> {
    return this.#by.owner('workspace', KEYS.workspace(team));
  }

  saidAbout(assignment: string): Promise<readonly StoredSaid[]> {
    return this.#by.under('said', KEYS.saidAbout(assignment));
  }

  assignmentsToShow(): Promise<readonly Assignment[]> {
    return this.#by.under('assignment', KEYS.toShow);
  }

  readingsToFinish(): Promise<readonly StoredReading[]> {
    return this.#by.under('reading', KEYS.toFinish);
  }

  async waiting(): Promise<readonly Waiting[]> {
    return Object.values(this.#onDisk.indexes).flatMap((index) => index.places(KEYS.waiting));
  }

  damaged(): Promise<readonly DamagedRecord[]> {
    return Promise.resolve(damagedFiles(this.#dataDir));
  }

  /** Ends what is under way; what is asked for afterwards is refused. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#closed.abort();
    try {
      await this.inspected;
      await this.#queue.over();
      await this.#giveBackNumbers();
    } finally {
      this.#lock.release();
    }
  }

  /** Also what cannot be read keeps it from being saved, and is as true a reason. */
  async #storedBefore<K extends RecordKind>({
    kind,
    record,
  }: Change<K>): Promise<Records[K] | null> {
    return this.#onDisk.find(kind, record.id).catch((error: unknown) => {
      const code = systemCode(error);
      throw code === null ? error : this.#writes.failed(code, error);
    });
  }

  async #commitInTurn<K extends RecordKind>(change: Change<K>): Promise<Committed<K>> {
    const { kind, record, expected } = change;
    const stored = await this.#storedBefore(change);
    if ((stored?.version ?? 0) !== expected) return { ok: false, why: 'stale' };
    const index = this.#onDisk.indexes[kind];
    const next = nextVersion(change, stored);
    if (index.isTaken(record.id, index.filingOf(next))) return { ok: false, why: 'taken' };
    if (stored !== null && stored.team !== record.team)
      throw new Error(`${kind} ${record.id} belongs to ${stored.team} and cannot change team.`);
    return { ok: true, record: await this.#onDisk.save(kind, next) };
  }

  /** A process that cannot give them back leaves a gap, as a killed one does, and may end all the same. */
  async #giveBackNumbers(): Promise<void> {
    if (!this.#lock.isHeld()) return;
    await this.#numbers
      .close()
      .catch((error: unknown) =>
        this.#log.error({ error: String(error) }, 'unused numbers could not be given back'),
      );
  }

  #refuseIfEnded(): void {
    if (this.#closing !== null)
      throw new Error('The store is closed; nothing more can be written.');
    // Two would write over each other, and each would send everything.
    if (!this.#lock.isHeld()) throw this.#writes.failed(TAKEN);
  }
}
