import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { NotSaved } from '../../../src/app/ports/not-saved.ts';
import { Writes } from '../../../src/disk/writes.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { change } from '../../contracts/change.ts';
import { aCommittee, anAssignment, TEAM } from '../../contracts/samples.ts';
import { heardLog } from './heard-log.ts';

/**
 * A process whose disk fails and is mended, and that says as JSON what its store answered: when all
 * was well, while it failed, after it was mended, and to the process after it.
 */
const [dataDir = '', how = ''] = process.argv.slice(2);
const ballast = join(dataDir, 'ballast');
const NOBODY = 65_534;

function run(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

function limitTo(bytes: string): void {
  run('prlimit', '--pid', String(process.pid), `--fsize=${bytes}:`);
}

/** Until not another byte fits. */
function fill(): void {
  for (const size of [64, 4, 1].map((kilobytes) => kilobytes * 1024))
    for (;;)
      try {
        writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
}

const folderOfIt = join(dataDir, TEAM, 'assignment', 'T1');

const DISKS: Readonly<Record<string, { fail(): void; mend(): void }>> = {
  full: { fail: fill, mend: () => rmSync(ballast) },
  'read-only': {
    fail: () => run('mount', '-o', 'remount,ro', dataDir),
    mend: () => run('mount', '-o', 'remount,rw', dataDir),
  },
  'of-small-files': {
    fail() {
      // Else the kernel ends whoever writes more.
      process.on('SIGXFSZ', () => undefined);
      limitTo('64');
    },
    mend: () => limitTo('unlimited'),
  },
  // The new file is in its place, and its folder cannot be put on disk.
  late: {
    fail: () => chmodSync(folderOfIt, 0o300),
    mend: () => chmodSync(folderOfIt, 0o700),
  },
};

if (how === 'late') {
  chownSync(dataDir, NOBODY, NOBODY);
  process.setuid?.(NOBODY);
}

const writes = new Writes(() => 1000);
const opened = { dataDir, log: heardLog(), writes };
let store = await openLowdbStore(opened);

async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error instanceof NotSaved ? error.code : String(error);
  }
}

function committed(number: number, version: number): Promise<unknown> {
  return outcome(async () => {
    const written = await store.commit(change('assignment', anAssignment({ number, version })));
    return written.ok ? written.record.version : written.why;
  });
}

async function state() {
  const open = await store.openOfCommittee(aCommittee().id);
  return {
    open: open.map(({ number, version }) => `${number} v${version}`),
    failing: writes.failing,
    left: how === 'late' ? [] : halves(),
  };
}

function halves(): readonly string[] {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.tmp'));
}

await store.commit(change('committee', aCommittee()));
for (let given = 0; given < 10; given += 1) await store.reserveNumber(aCommittee().id);
await committed(1, 0);
const before = await state();

const disk = DISKS[how];
disk?.fail();
const failed = {
  changed: await committed(1, 1),
  added: await committed(2, 0),
  number: await outcome(() => store.reserveNumber(aCommittee().id)),
  ...(await state()),
};
await writes.tryAgain(dataDir);
const stillFailing = writes.failing !== null;
disk?.mend();
await writes.tryAgain(dataDir);

const isMended = writes.failing === null;
const mended = {
  changed: await committed(1, 1),
  added: await committed(2, 0),
  number: await outcome(() => store.reserveNumber(aCommittee().id)),
  ...(await state()),
};
await store.close();
store = await openLowdbStore(opened);
const later = await state();
await store.close();
process.stdout.write(JSON.stringify({ before, failed, stillFailing, isMended, mended, later }));
