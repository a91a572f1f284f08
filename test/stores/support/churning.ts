import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartRefused } from '../../../src/running/start-refused.ts';
import { takeLock } from '../../../src/stores/lowdb/lock/lock.ts';
import { heardLog } from './heard-log.ts';

/** A process that takes the lock of a folder again and again, and fails when another has it too. */
const [dataDir = ''] = process.argv.slice(2);
const owner = join(dataDir, 'owner');

for (let taken = 0; taken < 40;)
  try {
    const lock = takeLock(dataDir, heardLog());
    writeFileSync(owner, String(process.pid), { flag: 'wx' });
    rmSync(owner);
    lock.release();
    taken += 1;
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
  }
process.stdout.write('took it 40 times');
