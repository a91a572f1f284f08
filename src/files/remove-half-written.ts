import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isTemporary } from '../disk/durable-file.ts';
import { namesIn } from '../disk/names-in.ts';

/** Nobody writes one file for so long, so whoever began it is gone. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/** Away with what killed processes left half written; each may be as large as a shared file. */
export function removeHalfWritten(dataDir: string, realNow: number): void {
  for (const team of namesIn(dataDir))
    for (const part of namesIn(join(dataDir, team, 'files')))
      for (const name of namesIn(join(dataDir, team, 'files', part)).filter(isTemporary)) {
        const path = join(dataDir, team, 'files', part, name);
        if (realNow - statSync(path).mtimeMs > LEFT_BEHIND_MS) rmSync(path);
      }
}
