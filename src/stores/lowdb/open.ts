import type { Log } from '../../running/log.ts';
import { Cabinet, type Shelves } from './cabinet.ts';
import { type BadFile, loadShelf } from './load.ts';
import { takeLock } from './lock.ts';
import { Numbers } from './numbers.ts';
import { setAside } from './set-aside.ts';
import { LowdbStore } from './store.ts';

/**
 * Opens the records under the data folder, which is made when it is not there, and keeps other
 * processes away from it until it is closed.
 * @throws StartRefused when another process has the folder, or a newer Bevaka has written in it
 */
export async function openLowdbStore(options: { dataDir: string; log: Log }): Promise<LowdbStore> {
  const { dataDir, log } = options;
  const lock = takeLock(dataDir);
  try {
    const cabinet = new Cabinet(dataDir, log);
    const numbers = new Numbers(dataDir);
    const bad = [...numbers.load(), ...loadShelves(dataDir, cabinet.shelves, numbers)];
    for (const { found, reason } of bad) setAside(dataDir, found, { reason, log });
    return new LowdbStore({ cabinet, numbers, lock });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function loadShelves(dataDir: string, shelves: Shelves, numbers: Numbers): readonly BadFile[] {
  return [
    ...loadShelf(dataDir, shelves.committee),
    ...loadShelf(dataDir, shelves.assignment, (assignment) => numbers.seen(assignment)),
    ...loadShelf(dataDir, shelves.reading, ({ team, committee, assignments }) => {
      if (committee === null) return;
      for (const { number } of assignments) numbers.seen({ team, committee, number });
    }),
    ...loadShelf(dataDir, shelves.digest),
    ...loadShelf(dataDir, shelves.preferences),
    ...loadShelf(dataDir, shelves.feed),
  ];
}
