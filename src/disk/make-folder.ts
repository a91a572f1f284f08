import { mkdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { systemCode } from './system-code.ts';

/** Only the account that runs Bevaka may look into it. */
const PRIVATE_FOLDER = 0o700;

/**
 * Makes the folder where it is not there. A new folder is an entry in its parent, and lasts only
 * once the parent is on disk as well.
 * @returns the parents that are still to be put on disk
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  const firstMade = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER }).catch(
    (error: unknown) => {
      // Where a parent cannot be made Node says that it is not there, and not why: on a disk that
      // is read-only, a full one, or under a file.
      if (systemCode(error) === 'ENOENT') makeFolderSync(folder);
      throw error;
    },
  );
  const parents: string[] = [];
  if (firstMade === undefined) return parents;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made))
    parents.push(dirname(made));
  return parents;
}

/** The same while nobody is served; it is left to the system when it is put on disk. */
export function makeFolderSync(folder: string): void {
  try {
    mkdirSync(folder, { mode: PRIVATE_FOLDER });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    makeFolderSync(dirname(folder));
    makeFolderSync(folder);
  }
}
