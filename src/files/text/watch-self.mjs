// Runs beside the reader in its process, in a thread of its own: whoever reads a hostile file may be
// too busy to look up. Kept in plain JavaScript, so that it is there before the first file.
import { setInterval } from 'node:timers';
import { workerData } from 'node:worker_threads';

/** Memory is filled by some two gigabytes a second, so that much less than a tenth of one gets by. */
const EVERY_MS = 20;

/** @type {{ residentMb: number, parent: number }} */
const { residentMb, parent } = workerData;

setInterval(() => {
  const isTooLarge = process.memoryUsage.rss() > residentMb * 1024 * 1024;
  // Where Bevaka was killed nobody else would stop a reading that never ends.
  if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
