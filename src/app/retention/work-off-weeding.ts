import type { Committee } from '../../domain/committee/committee.ts';
import type {
  LeftOutItem,
  ToWeed,
  WeededItem,
  WeedingRun,
} from '../../domain/committee/retention.ts';
import { newMessage } from '../../domain/record/message.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredSaid } from '../ports/stored-said.ts';
import { change } from '../records/change.ts';
import { tryAll } from '../records/try-all.ts';
import { committeeStored } from '../records/write-committee.ts';
import { saidToChannel } from './said-quoting.ts';
import { type Came, weedAssignment } from './weed-assignment.ts';
import { weedReading } from './weed-reading.ts';

/** So many between two writes of how far it has come. */
const TOGETHER = 20;
/** So many at one heartbeat: others wait for the rest of it. */
const MOST_AT_A_BEAT = 100;

type How = {
  readonly most?: number;
  readonly tell?: (soFar: number, all: number) => Promise<void>;
};

/**
 * Works a committee's weeding off, and says when it is over. Each thing is done wholly before it is
 * written that it is done; what a crash interrupted is done again, which changes nothing twice.
 */
export async function workOffWeeding(
  ports: Ports,
  id: string,
  { most = Infinity, tell = () => Promise.resolve() }: How = {},
): Promise<void> {
  const begun = await ports.store.find('committee', id);
  const toChannel = begun?.retention?.run ? await saidToChannel(ports, begun) : [];
  for (let soFar = 0; soFar < most; soFar += TOGETHER) {
    const run = (await ports.store.find('committee', id))?.retention?.run ?? null;
    if (run === null) return;
    const now = run.left.slice(0, TOGETHER);
    const came = await weedAll(ports, now, { run, toChannel });
    await noteDone(ports, id, { run, came });
    ports.wakeOutbox();
    const left = run.left.length - now.length;
    if (left > 0) await tell(run.weeded.length + run.leftOut.length, left);
  }
}

type Done = { readonly item: ToWeed; readonly came: Came };

async function weedAll(
  ports: Ports,
  items: readonly ToWeed[],
  { run, toChannel }: { readonly run: WeedingRun; readonly toChannel: readonly StoredSaid[] },
): Promise<readonly Done[]> {
  const all: Done[] = [];
  for (const item of items) {
    const { id, kind } = item;
    const came =
      kind === 'readings'
        ? await weedReading(ports, id)
        : await weedAssignment(ports, { id, kind, run, toChannel });
    all.push({ item, came });
  }
  return all;
}

/** Writes how far it has come; with the last of it the record, and the message to who started it. */
async function noteDone(
  ports: Ports,
  id: string,
  { run, came }: { readonly run: WeedingRun; readonly came: readonly Done[] },
): Promise<void> {
  const place = { ...committeeStored({ ...ports, cause: null }, id), tries: Infinity };
  await change(place, (before) => {
    const stored = before?.retention?.run ?? null;
    if (before === null || stored === null || stored.id !== run.id)
      return refuse('nothing-changed');
    const next = withDone(stored, came);
    if (next.left.length > 0) return { ok: true, after: withRun(before, next), result: null };
    return { ok: true, ...ended(ports, before, next), result: null };
  });
}

function withRun(committee: Committee, run: WeedingRun): Committee {
  const { retention } = committee;
  return { ...committee, retention: retention && { ...retention, run } };
}

/** Another that works on the same may have noted some of it. */
function withDone(run: WeedingRun, came: readonly Done[]): WeedingRun {
  const isLeft = ({ item }: Done): boolean => run.left.some((each) => isSame(each, item));
  const fresh = came.filter(isLeft);
  return {
    ...run,
    left: run.left.filter((each) => !fresh.some(({ item }) => isSame(item, each))),
    weeded: [...run.weeded, ...fresh.flatMap(weededIn)],
    leftOut: [...run.leftOut, ...fresh.flatMap(leftOutIn)],
  };
}

function isSame(one: ToWeed, other: ToWeed): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** What had nothing of the kind is no part of the record. */
function weededIn({ item: { kind, label }, came }: Done): readonly WeededItem[] {
  return 'why' in came || came.count === 0 ? [] : [{ kind, label, count: came.count }];
}

function leftOutIn({ item: { kind, label }, came }: Done): readonly LeftOutItem[] {
  return 'why' in came ? [{ kind, label, why: came.why }] : [];
}

function ended(ports: Ports, before: Committee, run: WeedingRun) {
  const { left: _left, source, ...rest } = run;
  const record = { ...rest, endedAt: ports.now };
  const { retention } = before;
  const doer = { person: run.by, source, actedAs: run.actedAs };
  const to = { things: run.weeded.length, leftOut: run.leftOut.length };
  return {
    after: {
      ...before,
      retention: retention && { ...retention, run: null, records: [...retention.records, record] },
    },
    history: [doneBy(ports, doer, { what: 'weeded', from: null, to })],
    say: [
      newMessage(
        `${before.id}|weeded|${run.id}`,
        { kind: 'person', person: run.by },
        { say: 'weeded', committee: before.id, run: run.id },
      ),
    ],
  };
}

/** Goes on with every weeding that was interrupted, a part at each heartbeat. */
export async function finishWeedings(ports: Ports, team: string): Promise<void> {
  const committees = await ports.store.committees(team);
  const left = committees.filter(({ retention }) => retention?.run != null);
  await tryAll(left, ({ id }) => workOffWeeding(ports, id, { most: MOST_AT_A_BEAT }));
}
