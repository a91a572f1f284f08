import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { makeFolder } from './make-folder.ts';

/** Only the account that runs Bevaka may read what committees decide. */
export const PRIVATE_FILE = 0o600;

const TEMPORARY = '.tmp';

/** True for what a killed process may leave behind: a file that never came to stand in place. */
export function isTemporary(name: string): boolean {
  return name.startsWith('.') && name.endsWith(TEMPORARY);
}

/**
 * Puts a file in place whole or not at all, also when the process is killed, the power goes or the
 * disk is full: then the old file stands untouched and nothing is left beside it.
 *
 * The steps are each needed: without fdatasync a power cut leaves an empty file under the right
 * name, and without the folder's fsync the rename itself may be forgotten. The temporary name is
 * unique, because two writers of one name would mix their contents.
 * @throws what the file system says, `ENOSPC` among others; nothing has then been changed
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const parents = await makeFolder(folder);
  const temporary = join(
    folder,
    `.${basename(path)}.${randomBytes(6).toString('hex')}${TEMPORARY}`,
  );
  try {
    // Together, for the disk then commits both in one go.
    await allDone([writeToDisk(temporary, content), ...parents.map(syncFolder)]);
    await rename(temporary, path);
  } catch (error) {
    // Where it cannot be removed either, the next start does it.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Fails when one does, but not before all are over: a file could else come to be after it was removed. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(works);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

export async function writeToDisk(path: string, content: string | Uint8Array): Promise<void> {
  // wx: a file that is already there is somebody else's.
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
