import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ulid } from 'ulid';

import type { Assignment } from '../src/domain/assignments/assignment.ts';
import type { Store } from '../src/app/ports/store.ts';
import { openLowdbStore } from '../src/stores/lowdb/open.ts';
import { change } from '../test/contracts/change.ts';
import { aCard, aCommittee, anAssignment, anEntry, sentAs } from '../test/contracts/samples.ts';
import { heardLog } from '../test/stores/support/heard-log.ts';
import { type Comparison, median } from './comparison.ts';
import { compareHeartbeats } from './heartbeat.ts';

const START = fileURLToPath(new URL('./store-start.mjs', import.meta.url));
const FEW = 100;
const MANY = 10_000;
const COMMITS = 500;
const STARTS = 9;
/** So many commits at once fill a store fast without measuring anything. */
const AT_ONCE = 50;

/** Fills a small and a large store once and compares what a commit and a start cost in them. */
export async function compareStores(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  try {
    const few = await filledStore(join(folder, 'few'), FEW);
    const many = await filledStore(join(folder, 'many'), MANY);
    const commits = await compareCommits(few, many);
    const beats = await compareHeartbeats(few.store, many.store);
    await Promise.all([few.store.close(), many.store.close()]);
    return [
      commits,
      { ...beats, what: `a heartbeat with nothing due, ${MANY} stored`, against: `${FEW} stored` },
      compareStarts(join(folder, 'many')),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Filled = { readonly store: Store & { close(): Promise<void> }; records: Assignment[] };

async function filledStore(dataDir: string, size: number): Promise<Filled> {
  const store = await openLowdbStore({ dataDir, log: heardLog() });
  // Its cards name its offices' holders already: a heartbeat has nothing to show.
  await store.commit(change('committee', aCommittee({ cardsShownOn: '2026-10-01' })));
  const records: Assignment[] = [];
  for (let number = 1; number <= size; number += AT_ONCE)
    records.push(
      ...(await Promise.all(
        Array.from({ length: AT_ONCE }, (_, each) => registered(store, number + each)),
      )),
    );
  return { store, records };
}

/** An assignment as it is some weeks after its registration: with a card, a message and a past. */
async function registered(store: Store, number: number): Promise<Assignment> {
  const id = ulid();
  const messages = ['card', 'handed-over'].map((key) =>
    aCard(id, { key: `${id}|${key}`, sending: sentAs(`${number}.${key.length}`) }),
  );
  const history = (['registered', 'accepted', 'updated'] as const).map((what) =>
    anEntry({ id: ulid(), what }),
  );
  const committed = await store.commit(
    change('assignment', anAssignment({ id, number }), { messages, history }),
  );
  if (!committed.ok) throw new Error(`assignment ${number} is ${committed.why}`);
  return committed.record;
}

async function compareCommits(few: Filled, many: Filled): Promise<Comparison> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < COMMITS; round += 1) {
    times.few.push(await timeCommit(few, (round * 7) % FEW));
    times.many.push(await timeCommit(many, (round * 7919) % MANY));
  }
  return {
    what: `a commit with ${MANY} stored`,
    amount: median(times.many),
    against: `with ${FEW} stored`,
    againstAmount: median(times.few),
    aim: 1.2,
  };
}

async function timeCommit({ store, records }: Filled, index: number): Promise<number> {
  const record = records[index];
  if (record === undefined) throw new Error(`there is no record ${index}`);
  const begun = performance.now();
  const committed = await store.commit(change('assignment', record));
  const ms = performance.now() - begun;
  if (!committed.ok) throw new Error(`record ${index} is ${committed.why}`);
  records[index] = committed.record;
  return ms;
}

/** Each start is that of a new process, for that is what a start is. */
function compareStarts(dataDir: string): Comparison {
  const times: { open: number[]; read: number[] } = { open: [], read: [] };
  for (let round = 0; round < STARTS; round += 1) {
    times.read.push(timeInNewProcess('read', dataDir));
    times.open.push(timeInNewProcess('open', dataDir));
  }
  return {
    what: `opening a store of ${MANY}`,
    amount: median(times.open),
    against: 'reading the same bytes',
    againstAmount: median(times.read),
    aim: 3,
  };
}

function timeInNewProcess(how: 'read' | 'open', dataDir: string): number {
  return Number(execFileSync(process.execPath, [START, how, dataDir], { encoding: 'utf8' }));
}
