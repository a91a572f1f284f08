import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { PRIVATE_FOLDER } from '../../disk/durable-file.ts';
import { StartRefused } from '../../running/start-refused.ts';
import { processStart } from './process-start.ts';

const lockSchema = z.object({ pid: z.int().positive(), started: z.string() });
type Holder = z.infer<typeof lockSchema>;

export type Lock = { release(): void };

/**
 * Keeps a second process away from the data folder: each has its index in memory, and two would
 * overwrite each other's records and send everything twice.
 *
 * A lock whose process is gone never refuses a start, whatever its number is used for now.
 * @throws StartRefused naming the process that has the folder
 */
export function takeLock(dataDir: string): Lock {
  mkdirSync(dataDir, { recursive: true, mode: PRIVATE_FOLDER });
  const path = join(dataDir, 'lock');
  refuseIfHeld(dataDir, holderIn(path));
  rmSync(path, { force: true });
  write(path, dataDir);
  return { release: () => rmSync(path, { force: true }) };
}

function write(path: string, dataDir: string): void {
  const { pid } = process;
  const own: Holder = { pid, started: processStart(pid) ?? '' };
  try {
    // wx: of two processes that start in the same instant, one finds the other's lock.
    writeFileSync(path, `${JSON.stringify(own)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      refuse(dataDir, 'another process');
    throw error;
  }
}

/** Null when there is no lock, or one that a killed process wrote by halves. */
function holderIn(path: string): Holder | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function refuseIfHeld(dataDir: string, holder: Holder | null): void {
  if (holder !== null && processStart(holder.pid) === holder.started)
    refuse(dataDir, `process ${holder.pid}`);
}

function refuse(dataDir: string, who: string): never {
  throw new StartRefused(
    `BEVAKA_DATA_DIR: ${dataDir} is in use by ${who}; stop that one first, or choose another folder.`,
  );
}
