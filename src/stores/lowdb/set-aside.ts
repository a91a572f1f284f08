import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

import { makeFolderSync } from '../../disk/make-folder.ts';
import type { Log } from '../../running/log.ts';
import { damagedFolderOf, type Place } from './on-disk/file-paths.ts';

type Found = { readonly place: Place; readonly file: string };
type Why = { readonly reason: string; readonly log: Log };

/**
 * Moves a file that cannot be used out of the way, so that one bad file costs one record and the
 * rest goes on. It is kept, and never written over: somebody may be able to repair it.
 */
export function setAside(dataDir: string, { place, file }: Found, why: Why): void {
  const folder = damagedFolderOf(place);
  makeFolderSync(join(dataDir, folder));
  const movedTo = join(folder, freeName(join(dataDir, folder), basename(file, '.json')));
  renameSync(join(dataDir, file), join(dataDir, movedTo));
  why.log.error(
    { file, movedTo, reason: why.reason },
    'a file could not be used and was set aside; repair it and move it back, or restore a backup',
  );
}

function freeName(folder: string, id: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${id}.json` : `${id}.${number}.json`;
    if (!existsSync(join(folder, name))) return name;
  }
}
