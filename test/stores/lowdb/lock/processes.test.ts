import { type ChildProcessByStdio, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it, onTestFinished } from 'vitest';

import { takeLock } from '../../../../src/stores/lowdb/lock/lock.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { heardLog } from '../../support/heard-log.ts';

const LOCKING = fileURLToPath(new URL('../../support/locking.ts', import.meta.url));
const CHURNING = fileURLToPath(new URL('../../support/churning.ts', import.meta.url));
/** As two containers on one volume are: no process, network or mount of one is seen by the other. */
const CONTAINER = ['unshare', '-rpnm', '--fork', '--kill-child', '--mount-proc'];

type Starter = {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  /** Lets it try, and answers what it says. */
  try(): Promise<string>;
};

/** Another process that stands ready to take the lock of the folder. */
async function starter(folder: string, within: readonly string[] = []): Promise<Starter> {
  const line = [...within, process.execPath, '--import', 'tsx', LOCKING, folder];
  const child = spawn(line[0] ?? '', line.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await said.next();
  return {
    child,
    async try() {
      child.stdin.write('now\n');
      return (await said.next()).value ?? 'nothing';
    },
  };
}

async function killed({ child }: Starter): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function canIsolate(): boolean {
  const [program = '', ...how] = CONTAINER;
  if (spawnSync(program, [...how, 'true']).status === 0) return true;
  process.stderr.write(
    '\nSKIPPED: the lock is not tried between containers, because this machine lets nobody have namespaces of their own (unshare -rpnm).\n\n',
  );
  return false;
}

describe('two processes on one data folder', () => {
  it('exclude each other until the first is killed, and then the next need not wait', async () => {
    const folder = await dataFolder();
    const first = await starter(folder);
    const second = await starter(folder);
    expect(await first.try()).toBe('taken');
    expect(await second.try()).toContain(`is in use by process ${first.child.pid}`);

    await killed(first);

    const lock = takeLock(folder, heardLog());
    lock.release();
  });

  it('of ten that start at once one gets it, also over what a killed one left', async () => {
    const folder = await dataFolder();
    const dead = await starter(folder);
    await dead.try();
    const ten = await Promise.all(Array.from({ length: 10 }, () => starter(folder)));
    await killed(dead);

    const said = await Promise.all(ten.map((each) => each.try()));

    expect(said.filter((line) => line === 'taken')).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('refused'))).toHaveLength(9);
  });

  it('never have it at the same time, however often each takes it and lets go', async () => {
    const folder = await dataFolder();
    const args = ['--import', 'tsx', CHURNING, folder];

    const said = await Promise.all(
      Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, args)),
    );

    expect(said.map(({ stdout }) => stdout)).toEqual(said.map(() => 'took it 40 times'));
  });

  it.runIf(canIsolate())('exclude each other when each is in a container of its own', async () => {
    const folder = await dataFolder();
    const inside = await starter(folder, CONTAINER);
    const beside = await starter(folder, CONTAINER);
    expect(await inside.try()).toBe('taken');
    expect(await beside.try()).toContain('is in use by process 1 on');
    expect(() => takeLock(folder, heardLog())).toThrow('is in use by process 1 on');

    await killed(inside);

    const next = await starter(folder, CONTAINER);
    expect(await next.try()).toBe('taken');
  });
});
