import { once } from 'node:events';

import { StartRefused } from '../../../src/running/start-refused.ts';
import { takeLock } from '../../../src/stores/lowdb/lock/lock.ts';
import { heardLog } from './heard-log.ts';

/**
 * A process that takes the lock of a folder when it is told to, says whether it got it, and holds it
 * until it is killed.
 */
const [dataDir = ''] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

say('ready');
await once(process.stdin, 'data');
try {
  takeLock(dataDir, heardLog());
  say('taken');
  setInterval(() => undefined, 1000);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  say(`refused ${error.message}`);
  process.exit(0);
}
