import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import type { ConfirmedPage, StoredReading } from '../ports/stored-reading.ts';
import { committeeAt, committeeFor } from '../deeds/find-committee.ts';
import { holdersKnown } from './holders-known.ts';
import { proposalsOf, type Read } from './read-text.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { putNew, type Registered } from '../assignments/register.ts';
import { cardOf } from '../records/cards.ts';
import { newAssignment } from '../records/new-assignment.ts';
import { followStanding } from '../standing/see-to-standing.ts';
import { listedMessages } from './listed-messages.ts';
import { linkToParent } from '../assignments/link-to-parent.ts';
import { shares } from '../deeds/tell-workers.ts';
import { tryAll } from '../records/try-all.ts';
import { write } from '../records/write.ts';
import { todayIn } from '../deeds/today.ts';

/** A reading, and the committee that it is for. */
export type ReadingOfCommittee = { readonly reading: StoredReading; readonly committee: Committee };
export type FoundReading = ReadingOfCommittee & { readonly ok: true };

type ReadingAsked = {
  /** Its id. */
  readonly reading: string;
  readonly doer: Doer;
  /** The reading's, where it was found already. */
  readonly committee?: Committee;
};

type GivenPage = Partial<ConfirmedPage> & Pick<ConfirmedPage, 'from'>;

/**
 * Keeps what was taken on a page of findings, or how it was left, until the last page is confirmed;
 * with what the findings mean by now, for another page to be shown.
 */
export async function keepPage(
  ports: Ports,
  request: ReadingAsked & { readonly page: GivenPage },
): Promise<(Read & { readonly committee: Committee }) | Refusal> {
  const found = await readingOf(ports, request);
  if (!found.ok) return found;
  const kept = await writePage(ports, found, request.page);
  if (!kept.ok) return kept;
  const { reading, committee } = kept;
  return { ok: true, reading, committee, proposals: await proposalsOf(ports, reading, committee) };
}

/** Keeps a page, for who is known to be allowed to. */
export async function writePage(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  given: GivenPage,
): Promise<FoundReading | Refusal> {
  const isThis = ({ from }: ConfirmedPage): boolean => from === given.from;
  const page = { terms: [], ...reading.pages.find(isThis), ...given };
  const others = reading.pages.filter((each) => !isThis(each));
  const after = { ...reading, pages: [...others, page] };
  const written = await write(ports, 'reading', { before: reading, after });
  return written.ok ? { ok: true, reading: written.record, committee } : refuse('crowded');
}

/**
 * Registers what was confirmed of a reading, on its last page and on those before. Ids and numbers are on disk with the reading before
 * the first assignment is, so that after a crash exactly these are finished; pressing twice
 * registers once.
 */
export async function confirmReading(
  ports: Ports,
  request: ReadingAsked & { readonly page: ConfirmedPage },
): Promise<Registered | Refusal> {
  const found = await readingOf(ports, request);
  return found.ok ? confirmPage(ports, found, request.page) : found;
}

/** The same for who is known to be allowed to. */
export async function confirmPage(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  page: ConfirmedPage,
): Promise<Registered | Refusal> {
  const before = reading.pages.filter(({ from }) => from < page.from);
  const pages = [...before, page].toSorted((one, other) => one.from - other.from);
  const terms = pages.flatMap((each) => each.terms);
  return confirmTerms(ports, { reading, committee }, terms);
}

/** Registers these of a reading, or finishes what was confirmed of it before. */
export async function confirmTerms(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  terms: readonly AssignmentTerms[],
): Promise<Registered | Refusal> {
  if (reading.state !== 'read') return finishNow(ports, reading, committee);
  const known = await holdersKnown(ports, committee, { doer: doerOf(reading), terms });
  if (!known.ok) return known;
  const confirming = await numbered(ports, reading, known.terms);
  return confirming === null ? refuse('crowded') : finishNow(ports, confirming, known.committee);
}

function doerOf({ by }: StoredReading): Doer {
  return { person: by, source: 'form' };
}

/** A reading as it is stored, for who may register what is in it. */
export async function readingOf(
  ports: Ports,
  { reading: id, doer: { person }, committee }: ReadingAsked,
): Promise<FoundReading | Refusal> {
  const reading = await ports.store.find('reading', id);
  if (reading === null || reading.committee === null) return refuse('no-such-assignment');
  const request = { person, committee: committee ?? reading.committee };
  const found = await committeeFor(ports, request, 'register');
  return found.ok ? { ok: true, reading, committee: found.committee } : found;
}

/** A reading and its committee, whoever asks, by which a form's fields are read; null when there is none. */
export async function readingNow(
  { store }: Pick<Ports, 'store'>,
  id: string,
): Promise<ReadingOfCommittee | null> {
  const reading = await store.find('reading', id);
  const committee = reading && (await committeeAt({ store }, reading.committee));
  return reading && committee && { reading, committee };
}

/**
 * What was confirmed is kept, so that what fails from here on is no failure of it: the heartbeat goes
 * on, and the person is told of what is there by now.
 */
async function finishNow(
  ports: Ports,
  reading: StoredReading,
  committee: Committee,
): Promise<Registered> {
  try {
    return await finishReading(ports, reading, committee);
  } catch {
    // The heartbeat logs what keeps failing.
    const found = await Promise.all(
      reading.assignments.map(({ id }) => ports.store.find('assignment', id)),
    );
    const assignments = found.filter((each) => each !== null);
    return { ok: true, committee, assignments, later: found.length - assignments.length };
  }
}

/** Finishes what a crash interrupted; also the last step of every confirming. */
async function finishReading(
  ports: Ports,
  reading: StoredReading,
  committee: Committee,
): Promise<Registered> {
  const doer = doerOf(reading);
  const assignments: Assignment[] = [];
  for (const each of reading.assignments) {
    const stored = await ports.store.find('assignment', each.id);
    const assignment = newAssignment(ports, committee, each, doer);
    // A list of many is one post.
    const say = isList(reading) ? [] : [cardOf(assignment, committee)];
    const put = stored ?? (await putNew(ports, committee, doer, { assignment, say }));
    await linkToParent(ports, put, doer);
    await followStanding(ports, put);
    assignments.push(put);
  }
  await settled(ports, reading, committee, assignments);
  ports.wakeOutbox();
  return { ok: true, committee, assignments };
}

/** Every reading whose confirming was interrupted. */
export async function finishReadings(ports: Ports): Promise<void> {
  await tryAll(await ports.store.readingsToFinish(), async (reading) => {
    const committee =
      reading.committee === null ? null : await ports.store.find('committee', reading.committee);
    if (committee !== null) await finishReading(ports, reading, committee);
  });
}

async function numbered(
  ports: Ports,
  reading: StoredReading,
  terms: readonly AssignmentTerms[],
): Promise<StoredReading | null> {
  const assignments: StoredReading['assignments'][number][] = [];
  for (const each of terms) {
    const number = await ports.store.reserveNumber(reading.committee ?? '');
    assignments.push({ id: ports.newId(), number, terms: each });
  }
  const after = { ...reading, state: 'confirming', assignments } as const;
  const written = await write(ports, 'reading', { before: reading, after });
  return written.ok ? written.record : null;
}

async function settled(
  ports: Ports,
  reading: StoredReading,
  committee: Committee,
  assignments: readonly Assignment[],
): Promise<void> {
  if (reading.state === 'confirmed') return;
  const about = { committee, today: todayIn(ports, committee) };
  await write(ports, 'reading', {
    before: reading,
    after: { ...reading, state: 'confirmed' },
    say: isList(reading)
      ? listedMessages(reading, about, assignments)
      : handOvers(ports, reading, committee, assignments),
  });
}

function isList({ table }: StoredReading): boolean {
  return table !== undefined;
}

/** One direct message per holder, with a line for each of theirs. */
function handOvers(
  ports: Ports,
  reading: StoredReading,
  committee: Committee,
  assignments: readonly Assignment[],
): readonly Message[] {
  const today = todayIn(ports, committee);
  const holders = shares(assignments, ({ holder }) => {
    const person = actingFor(holder, committee, today);
    return person === null ? [] : [person];
  });
  return holders.map(({ person, assignments: ids }) =>
    newMessage(
      `${reading.id}|handed-over|${person.user}`,
      { kind: 'person', person },
      {
        say: 'handed-over',
        assignments: ids,
      },
    ),
  );
}
