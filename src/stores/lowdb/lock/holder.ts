import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { PRIVATE_FILE } from '../../../disk/durable-file.ts';

const holderSchema = z.object({
  /** New for each time that a folder is opened. */
  id: z.string(),
  /** What no other running machine has, containers of one machine have in common. */
  machine: z.string(),
  host: z.string(),
  pid: z.int().positive(),
});
/** Who has a data folder, as it stands in its lock. */
export type Holder = z.infer<typeof holderSchema>;

/** More than the longest holder, so that a text always covers the one before. */
const BYTES = 1024;

/** Null when nobody ever had it, or another program wrote what stands there. */
export function holderIn(file: number): Holder | null {
  const text = Buffer.alloc(BYTES);
  readSync(file, text, 0, BYTES, 0);
  try {
    return holderSchema.parse(JSON.parse(text.toString('utf8').replaceAll('\0', '')));
  } catch {
    return null;
  }
}

/** The same by the file's name; null also when it was removed meanwhile. */
export function holderAt(path: string): Holder | null {
  try {
    const file = openSync(path, 'r');
    const holder = holderIn(file);
    closeSync(file);
    return holder;
  } catch {
    return null;
  }
}

/**
 * In place, never as a new file under the name: the lock is on the file, and two files under one
 * name would be two locks. It is not put on disk, for after a power cut nobody holds anything.
 */
export function writeHolder(path: string, holder: Holder): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, `${JSON.stringify(holder).padEnd(BYTES - 1)}\n`, 0);
  } finally {
    closeSync(file);
  }
}

/**
 * How long ago the lock was written, in milliseconds by the clock of the file system: that of
 * another machine may go otherwise than ours.
 */
export function ageOf(file: number, dataDir: string): number {
  const probe = join(dataDir, `.lock.${process.pid}.tmp`);
  try {
    writeFileSync(probe, '', { mode: PRIVATE_FILE });
    return statSync(probe).mtimeMs - fstatSync(file).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}
