import { equal } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { submitDraft } from '../../../src/app/assignments/draft.ts';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import { giveUpdate } from '../../../src/app/assignments/update.ts';
import type { Ports } from '../../../src/app/ports/ports.ts';
import { setRetention } from '../../../src/app/retention/set-retention.ts';
import { startWeeding } from '../../../src/app/retention/start-weeding.ts';
import { weedingDue } from '../../../src/app/views/weeding-due.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { Running } from '../../../src/running/running.ts';
import { createLog } from '../../../src/running/log.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { untilQuiet } from './support/quiet.ts';
import { momentsOf, randomFrom } from './support/random.ts';

const [HOLDER, SECRETARY, RUN] = ['U01DIR', 'U03SEK', 'C01RUN'];
const TEAM = 'TSANDBOX';
const DUE = '2028-02-01T07:30:00.000Z';
const BEGUN = '2027-12-31T22:00:00.000Z';
const ENDED = '2026-10-01T07:00:00.000Z';
/** How long a kill may wait: some of the weeding is done by then. */
const SPREAD_MS = 1500;

export type Weeded = {
  /** Files of drafts, in the data folder and in Slack's threads. */
  readonly copies: number;
  readonly filesInSlack: number;
  /** Assignments in which a word stands that should be gone. */
  readonly words: readonly string[];
  /** How often each assignment's drafts and updates are in the record, but once. */
  readonly notOnce: readonly string[];
  readonly records: number;
  readonly messages: number;
};

/** Kills Bevaka again and again while it weeds so many assignments, and looks at what is left when it is over. */
export async function killWeeding(
  program: string,
  { rounds, seed, of }: { readonly rounds: number; readonly seed: number; readonly of: number },
): Promise<Weeded> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
  const sandbox = await aSandbox();
  try {
    await committeeIn(folder, sandbox, (running) => weedingBegun(running, folder, of));
    const before = await stored(folder);
    const random = randomFrom(seed);
    for (const moment of momentsOf(random, rounds)) {
      const bevaka = await start(program, { sandbox, folder, clock: DUE });
      await sleep(moment * SPREAD_MS);
      await bevaka.kill();
    }
    const healed = await start(program, { sandbox, folder, clock: DUE });
    await untilQuiet(sandbox);
    equal(await healed.end(), 0);
    return await foundIn(folder, sandbox, before.assignments);
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function foundIn(
  folder: string,
  sandbox: Sandbox,
  before: readonly Assignment[],
): Promise<Weeded> {
  const { committee, assignments } = await stored(folder);
  const records = committee?.retention?.records ?? [];
  const items = records.flatMap(({ weeded }) => weeded);
  const cards = sandbox.messages(SECRETARY, RUN);
  const threads = cards.flatMap(({ ts }) => sandbox.messages(SECRETARY, RUN, ts));
  return {
    copies: before.flatMap(({ copies }) => copies).filter((path) => existsSync(join(folder, path)))
      .length,
    filesInSlack: threads.flatMap(({ files }) => files).length,
    words: assignments.filter((each) => JSON.stringify(each).includes('gallringsord')).map(labelOf),
    notOnce: assignments
      .map(labelOf)
      .filter((label) => items.filter((item) => item.label === label).length !== 2),
    records: records.length,
    messages: committee?.messages.filter(({ content }) => content.say === 'weeded').length ?? 0,
  };
}

const labelOf = ({ label }: Assignment): string => label;

async function stored(folder: string) {
  const store = await openLowdbStore({ dataDir: folder, log: createLog('fatal') });
  const committee = await store.committeeByCode(TEAM, 'RUN');
  const assignments = await store.assignmentsAfter(TEAM, null, 1000);
  await store.close();
  return { committee, assignments };
}

/** Assignments with a draft and an update that the diary has received, and a weeding that has begun. */
async function weedingBegun(running: Running, folder: string, count: number): Promise<void> {
  const { ports } = running;
  const committee = await ports.store.committeeByCode(TEAM, 'RUN');
  if (committee === null) throw new Error('no committee');
  for (let at = 0; at < count; at += 1) await given(ports, { folder, committee, at });
  await running.beat();
  for (const each of await ports.store.openOfCommittee(committee.id)) await end(ports, each);
  const doer = { person: { team: TEAM, user: SECRETARY }, source: 'form' } as const;
  const rule = { months: 12, paragraph: '§ 4.2', decidedOn: '2026-01-07' };
  const rules = {
    drafts: { kind: 'drafts', ...rule },
    updates: { kind: 'updates', ...rule },
    readings: null,
  } as const;
  const set = await setRetention(ports, { committee: committee.id, doer, rules });
  if (!set.ok) throw new Error(set.why);
  const later = { ...ports, now: BEGUN, closed: ports.closed };
  const shown = await weedingDue(later, set.committee);
  const begun = await startWeeding(later, { committee: committee.id, doer, shown });
  if (!begun.ok) throw new Error(begun.why);
}

async function given(
  ports: Ports,
  { folder, committee, at }: { folder: string; committee: Committee; at: number },
): Promise<void> {
  const doer = { person: { team: TEAM, user: SECRETARY }, source: 'form' } as const;
  const done = await registerAssignment(ports, {
    committee: committee.id,
    doer,
    terms: {
      wording: `rapport ${at}`,
      deliverable: `rapport ${at}`,
      holder: { kind: 'person', person: { team: TEAM, user: HOLDER } },
      due: { kind: 'date', day: '2026-12-14' },
      origin: NO_ORIGIN,
      parent: null,
    },
  });
  const id = done.ok ? (done.assignments[0]?.id ?? '') : '';
  const by = { person: { team: TEAM, user: HOLDER }, source: 'form' } as const;
  const text = `gallringsord ${at}`;
  await giveUpdate(ports, { id, doer: by, text, signal: null, message: null });
  const content = copyIn(folder, at);
  await submitDraft(ports, { id, doer: by, content, message: null });
}

function copyIn(folder: string, at: number) {
  const bytes = Buffer.from(`gallringsord i utkast ${at}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = `${TEAM}/files/${sha256.slice(-2)}/${sha256}`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  const name = `rapport ${at}.txt`;
  const size = bytes.byteLength;
  return { kind: 'file', name, size, sha256, path, slackFile: `F${at}` } as const;
}

async function end({ store }: Ports, { id, version, ...rest }: Assignment): Promise<void> {
  const act = { by: { team: TEAM, user: SECRETARY }, at: ENDED };
  const ending = { is: 'closed', paragraph: '§ 1', meeting: 'MEETING', ...act } as const;
  const diary = [{ ...act, receipt: { ...act, number: 'RS 1', day: '2026-10-01' } }];
  const { history: _history, messages: _messages, ...record } = rest;
  const ended = { ...record, id, ending, diary, wakeOn: null };
  const change = { kind: 'assignment', record: ended, expected: version } as const;
  const done = await store.commit({ ...change, history: [], messages: [] });
  if (!done.ok) throw new Error(done.why);
}
