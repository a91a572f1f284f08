import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { StartRefused } from '../../../../src/running/start-refused.ts';
import type { Holder } from '../../../../src/stores/lowdb/lock/holder.ts';
import { FRESH_MS, type Lock, takeLock } from '../../../../src/stores/lowdb/lock/lock.ts';
import { dataFolder, openedStore } from '../../support/data-folder.ts';
import { heardLog, type Line } from '../../support/heard-log.ts';

const HOUR_MS = 3_600_000;
const ELSEWHERE: Holder = { id: 'theirs', machine: 'another-boot', host: 'run-2', pid: 17 };

afterEach(() => {
  vi.useRealTimers();
});

async function lockedBy(holder: object | string): Promise<string> {
  const folder = await dataFolder();
  const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
  await writeFile(join(folder, 'lock'), text);
  return folder;
}

async function lastBeatBefore(folder: string, ms: number): Promise<void> {
  const then = new Date(Date.now() - ms);
  await utimes(join(folder, 'lock'), then, then);
}

function taken(folder: string, hear?: (line: Line) => void): Lock {
  const lock = takeLock(folder, heardLog(hear));
  onTestFinished(() => lock.release());
  return lock;
}

async function holderOf(folder: string): Promise<Partial<Holder>> {
  return JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as Partial<Holder>;
}

describe('the lock of the data folder', () => {
  it('refuses to be taken twice in one process, and says who has it', async () => {
    const folder = await dataFolder();
    await openedStore(folder);

    const again = openedStore(folder);

    await expect(again).rejects.toThrow(StartRefused);
    await expect(again).rejects.toThrow(
      `BEVAKA_DATA_DIR: ${folder} is in use by process ${process.pid} on ${hostname()}; stop that one first, or choose another folder.`,
    );
  });

  it('names this process while the store is open, and goes with it', async () => {
    const folder = await dataFolder();
    const store = await openedStore(folder);

    const held = await holderOf(folder);
    await store.close();

    expect(held).toMatchObject({ pid: process.pid, host: hostname() });
    expect(await readdir(folder)).toEqual([]);
  });

  it('of the next one is left alone by a store that is closed a second time', async () => {
    const folder = await dataFolder();
    const first = await openedStore(folder);
    await first.close();
    taken(folder);

    await first.close();

    expect(() => taken(folder)).toThrow('is in use');
  });

  it.each(['', '{"pid":', '{"pid":17,"started":"of an older Bevaka"}', 'x'.repeat(5000)])(
    'is not the text %.40j',
    async (text) => {
      const folder = await lockedBy(text);

      expect(() => taken(folder)).not.toThrow();
    },
  );
});

describe('a data folder that another machine has', () => {
  it('refuses a start while its beat is fresh, with the name of the host', async () => {
    const folder = await lockedBy(ELSEWHERE);
    await lastBeatBefore(folder, 10_000);

    expect(() => taken(folder)).toThrow(StartRefused);
    expect(() => taken(folder)).toThrow(
      /is in use by process 17 on run-2; stop that one first, or start again in (20|19) seconds/,
    );
    expect(await holderOf(folder)).toEqual(ELSEWHERE);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('is refused also when that machine lies ahead of the clock here', async () => {
    const folder = await lockedBy(ELSEWHERE);
    await lastBeatBefore(folder, -HOUR_MS);

    expect(() => taken(folder)).toThrow('start again in 30 seconds');
  });

  it('is taken over when nothing has been heard of it for half a minute', async () => {
    const folder = await lockedBy(ELSEWHERE);
    await lastBeatBefore(folder, FRESH_MS + 1000);

    expect(() => taken(folder)).not.toThrow();
  });

  it('is kept fresh by a beat while it is ours', async () => {
    const folder = await dataFolder();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    taken(folder);
    await lastBeatBefore(folder, HOUR_MS);

    vi.advanceTimersByTime(FRESH_MS / 2);

    const { mtimeMs } = await stat(join(folder, 'lock'));
    expect(Date.now() - mtimeMs).toBeLessThan(FRESH_MS);
  });

  it('is no longer ours once that machine took it, and the log says so', async () => {
    const folder = await dataFolder();
    const lines: string[] = [];
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = taken(folder, ({ message }) => lines.push(message));
    await writeFile(join(folder, 'lock'), JSON.stringify(ELSEWHERE));

    vi.advanceTimersByTime(FRESH_MS / 2);
    lock.release();

    expect(lock.isHeld()).toBe(false);
    expect(lines).toEqual(['another machine has taken the data folder; nothing more is written']);
    expect(await holderOf(folder)).toEqual(ELSEWHERE);
  });
});
