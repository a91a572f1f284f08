import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Log } from '../../../src/running/log.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { heardLog } from './heard-log.ts';

/** An empty data folder that goes with the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store that is closed when the test is over. */
export async function openedStore(dataDir: string, log: Log = heardLog()) {
  const store = await openLowdbStore({ dataDir, log });
  onTestFinished(() => store.close());
  return store;
}
