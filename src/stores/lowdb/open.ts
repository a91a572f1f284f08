import type { Follower } from '../../app/ports/search.ts';
import { Writes } from '../../disk/writes.ts';
import { asStartRefused } from '../../running/data-folder-refused.ts';
import type { Log } from '../../running/log.ts';
import type { Step } from '../migrations/step.ts';
import { STEPS } from '../migrations/steps.ts';
import { RecordsOnDisk, type KindIndexes } from './records-on-disk.ts';
import { loadKind } from './load.ts';
import type { BadFile, OlderFile } from './on-disk/found-files.ts';
import { takeLock } from './lock/lock.ts';
import { migrate } from './migrating/migrate.ts';
import { Numbers } from './numbers.ts';
import { damagedFiles } from './damaged-files.ts';
import { setAside } from './set-aside.ts';
import { LowdbStore } from './store.ts';

type Options = {
  readonly dataDir: string;
  readonly log: Log;
  /** Those that there are; a test has its own. */
  readonly steps?: readonly Step[];
  /** Hears how each write goes; others who write in the folder may share it. */
  readonly writes?: Writes;
  /** Hears of each assignment within the write that changes it. */
  readonly follower?: Follower;
};

type Opening = Required<Omit<Options, 'follower'>> & Pick<Options, 'follower'>;

/**
 * Opens the records under the data folder, which is made when it is not there, and keeps other
 * processes away from it until it is closed. Records of an older form are rewritten first.
 * @throws StartRefused when another process has the folder, a newer Bevaka has written in it, there
 *   is no room for what is rewritten, or the folder cannot be read and written
 */
export async function openLowdbStore(options: Options): Promise<LowdbStore> {
  const { dataDir, log, steps = STEPS, writes = new Writes(Date.now) } = options;
  try {
    return await opened({ ...options, dataDir, log, steps, writes });
  } catch (error) {
    throw asStartRefused(error, dataDir);
  }
}

async function opened(options: Opening): Promise<LowdbStore> {
  const { dataDir, log, writes } = options;
  const lock = takeLock(dataDir, log);
  try {
    const { onDisk, numbers, bad } = await loadInForm(options);
    for (const { place, file, reason } of bad) setAside(dataDir, { place, file }, { reason, log });
    for (const damaged of damagedFiles(dataDir)) numbers.seenIn(damaged);
    return new LowdbStore({ dataDir, onDisk, numbers, lock, log, writes });
  } catch (error) {
    lock.release();
    throw error;
  }
}

type Loaded = {
  readonly onDisk: RecordsOnDisk;
  readonly numbers: Numbers;
  readonly bad: readonly BadFile[];
  readonly older: readonly OlderFile[];
};

/** Everything in today's form. A start that has nothing to rewrite reads each file once. */
async function loadInForm(options: Opening): Promise<Loaded> {
  const { dataDir, steps, log } = options;
  const loaded = load(options);
  if (loaded.older.length === 0) return loaded;
  const failed = await migrate(loaded.older, { dataDir, steps, log });
  for (const { place, file, reason } of failed) setAside(dataDir, { place, file }, { reason, log });
  return load(options);
}

function load(options: Opening): Loaded {
  const { dataDir } = options;
  const onDisk = new RecordsOnDisk(options);
  const numbers = new Numbers(options);
  const left = [...numbers.load(), ...loadKinds(dataDir, onDisk.indexes, numbers)];
  return {
    onDisk,
    numbers,
    bad: left.filter((file) => file.why === 'damaged'),
    older: left.filter((file) => file.why === 'older'),
  };
}

function loadKinds(
  dataDir: string,
  indexes: KindIndexes,
  numbers: Numbers,
): readonly (BadFile | OlderFile)[] {
  return [
    ...loadKind(dataDir, indexes.committee),
    ...loadKind(dataDir, indexes.assignment, (assignment) => {
      const { team, formerly } = assignment;
      numbers.seen(assignment);
      for (const was of formerly) numbers.seen({ team, ...was });
    }),
    ...loadKind(dataDir, indexes.reading, ({ team, committee, assignments }) => {
      if (committee === null) return;
      for (const { number } of assignments) numbers.seen({ team, committee, number });
    }),
    ...loadKind(dataDir, indexes.digest),
    ...loadKind(dataDir, indexes.preferences),
    ...loadKind(dataDir, indexes.feed),
    ...loadKind(dataDir, indexes.workspace),
    ...loadKind(dataDir, indexes.said),
  ];
}
