import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { ROOT } from './what.mjs';

const LOCK = join(ROOT, 'package-lock.json');

/**
 * What a folder would be built from: its sources, the versions of what they use, and the builder.
 * Null where they are not there, as in a package that npm has packed.
 * @param {string} home
 */
export function fingerprintOf(home) {
  const sources = join(home, 'src');
  // A packed app has the program for the shell in `src`, and nothing else.
  if (!existsSync(LOCK) || !existsSync(join(sources, 'main.ts'))) return null;
  const hash = createHash('sha256');
  for (const path of [LOCK, ...filesIn(join(ROOT, 'build')), ...filesIn(sources)])
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
