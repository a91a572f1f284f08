import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { StartRefused } from '../../../src/running/start-refused.ts';
import { processStart } from '../../../src/stores/lowdb/process-start.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

async function lockedBy(holder: object | string): Promise<string> {
  const folder = await dataFolder();
  const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
  await writeFile(join(folder, 'lock'), text);
  return folder;
}

/** Another process, that lives until the test is over. */
async function another(): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  if (child.pid === undefined) throw new Error('the other process did not start');
  return Object.assign(child, { pid: child.pid });
}

describe('the lock on the data folder', () => {
  it('refuses a second process by name', async () => {
    const { pid } = await another();
    const folder = await lockedBy({ pid, started: processStart(pid) });

    const opening = openedStore(folder);

    await expect(opening).rejects.toThrow(StartRefused);
    await expect(opening).rejects.toThrow(
      `BEVAKA_DATA_DIR: ${folder} is in use by process ${pid}; stop that one first, or choose another folder.`,
    );
  });

  it('refuses to be opened twice in one process', async () => {
    const folder = await dataFolder();
    await openedStore(folder);

    await expect(openedStore(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('is not that of a process that was killed', async () => {
    const child = await another();
    const folder = await lockedBy({ pid: child.pid, started: processStart(child.pid) });
    child.kill('SIGKILL');
    await once(child, 'exit');

    await expect(openedStore(folder)).resolves.toBeDefined();
  });

  it('is not that of an earlier process with the same number, as in a container', async () => {
    const folder = await lockedBy({ pid: process.pid, started: 'an earlier boot 17' });

    await expect(openedStore(folder)).resolves.toBeDefined();
  });

  it.each(['', '{"pid":', '{"pid":-1,"started":""}'])('is not the text %j', async (text) => {
    await expect(openedStore(await lockedBy(text))).resolves.toBeDefined();
  });

  it('names this process while the store is open, and goes with it', async () => {
    const folder = await dataFolder();
    const store = await openedStore(folder);

    const held: unknown = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    await store.close();

    expect(held).toEqual({ pid: process.pid, started: processStart(process.pid) });
    expect(await readdir(folder)).toEqual([]);
  });

  it('of the next process is left alone by a store that is closed a second time', async () => {
    const folder = await dataFolder();
    const first = await openedStore(folder);
    await first.close();
    await openedStore(folder);

    await first.close();

    expect(await readdir(folder)).toEqual(['lock']);
  });
});

describe('when a process started', () => {
  it('is the same each time it is asked, and differs between processes', async () => {
    const { pid } = await another();

    expect(processStart(process.pid)).toBe(processStart(process.pid));
    expect(processStart(pid)).not.toBe(processStart(process.pid));
  });

  it.runIf(process.platform === 'linux')('is unknown of a zombie', async () => {
    // The shell starts a child that ends at once, and becomes a program that never asks for it.
    const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 60']);
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const zombie = Number(said.toString());

    await expect.poll(() => processStart(zombie)).toBeNull();
  });
});
