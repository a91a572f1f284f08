import { statSync } from 'node:fs';
import { join } from 'node:path';

import { namesIn } from '../../../disk/names-in.ts';
import { isCopy } from './copies.ts';

export type Contents = { readonly folders: readonly string[]; readonly files: readonly string[] };

/** What belongs in a copy of the data folder, by paths within it; a folder before what is in it. */
export function contentsOf(dataDir: string): Contents {
  const folders = [''];
  const files: string[] = [];
  // The list grows while it is gone through.
  for (const folder of folders)
    for (const name of namesIn(join(dataDir, folder)).filter((each) => belongs(each, folder))) {
      const path = join(folder, name);
      const kind = statSync(join(dataDir, path), { throwIfNoEntry: false });
      if (kind?.isDirectory() === true) folders.push(path);
      else if (kind?.isFile() === true) files.push(path);
    }
  return { folders, files };
}

/**
 * What is not half written, nor a copy already. A lock holds for this folder alone, and what waits in
 * its journal is worked off here: in a copy it would be worked off a second time.
 */
function belongs(name: string, folder: string): boolean {
  const isOwn = name === 'lock' || name === 'journal' || isCopy(name);
  return !name.endsWith('.tmp') && (folder !== '' || !isOwn);
}
