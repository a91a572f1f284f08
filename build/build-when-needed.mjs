import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprintOf } from './fingerprint.mjs';
import { NotBuilt } from './not-built.mjs';
import { WHAT } from './what.mjs';

/**
 * Builds what has changed since it was built last. Where the sources are not there, what was built
 * is taken as it is.
 * @throws {NotBuilt}
 */
export async function buildWhenNeeded() {
  for (const what of WHAT.filter(({ home }) => existsSync(home))) {
    const [fingerprint, built] = [fingerprintOf(what.home), builtFrom(what.home)];
    if (fingerprint === null && built === null)
      throw new NotBuilt(`There is neither a build in ${what.home} nor anything to build it from.`);
    if (fingerprint === null || fingerprint === built) continue;
    // Not before: it needs esbuild, which may be gone where everything has been built.
    const { build } = await import('./build.mjs');
    await build(what, { fingerprint, built });
  }
}

/**
 * The fingerprint of what `dist` was built from; null where nothing has been built.
 * @param {string} home
 */
function builtFrom(home) {
  const path = join(home, 'dist/built-from');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}
