import type { Log } from '../../running/log.ts';
import type { Step } from '../migrations/step.ts';
import { STEPS } from '../migrations/steps.ts';
import { RecordsOnDisk, type KindIndexes } from './records-on-disk.ts';
import { loadKind } from './load.ts';
import { type OlderFile } from './on-disk/found-files.ts';
import { type BadFile } from './on-disk/found-files.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrating/migrate.ts';
import { Numbers } from './numbers.ts';
import { setAside } from './set-aside.ts';
import { LowdbStore } from './store.ts';

type Options = {
  readonly dataDir: string;
  readonly log: Log;
  /** Those that there are; a test has its own. */
  readonly steps?: readonly Step[];
};

/**
 * Opens the records under the data folder, which is made when it is not there, and keeps other
 * processes away from it until it is closed. Records of an older form are rewritten first.
 * @throws StartRefused when another process has the folder, a newer Bevaka has written in it, or
 *   there is no room for what is rewritten
 */
export async function openLowdbStore(options: Options): Promise<LowdbStore> {
  const { dataDir, log } = options;
  const lock = takeLock(dataDir);
  try {
    const { onDisk, numbers, bad } = await loadInForm(options);
    for (const { place, file, reason } of bad) setAside(dataDir, { place, file }, { reason, log });
    return new LowdbStore({ onDisk, numbers, lock });
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
async function loadInForm({ dataDir, log, steps = STEPS }: Options): Promise<Loaded> {
  const loaded = load(dataDir, log);
  if (loaded.older.length === 0) return loaded;
  const failed = await migrate(loaded.older, { dataDir, steps, log });
  for (const { place, file, reason } of failed) setAside(dataDir, { place, file }, { reason, log });
  return load(dataDir, log);
}

function load(dataDir: string, log: Log): Loaded {
  const onDisk = new RecordsOnDisk(dataDir, log);
  const numbers = new Numbers(dataDir);
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
    ...loadKind(dataDir, indexes.assignment, (assignment) => numbers.seen(assignment)),
    ...loadKind(dataDir, indexes.reading, ({ team, committee, assignments }) => {
      if (committee === null) return;
      for (const { number } of assignments) numbers.seen({ team, committee, number });
    }),
    ...loadKind(dataDir, indexes.digest),
    ...loadKind(dataDir, indexes.preferences),
    ...loadKind(dataDir, indexes.feed),
    ...loadKind(dataDir, indexes.workspace),
  ];
}
