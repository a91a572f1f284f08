import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { bundled } from './bundled.mjs';
import { NotBuilt } from './not-built.mjs';
import { sweep } from './sweep.mjs';

/** @import { What } from './what.mjs' */

const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

/**
 * Builds a folder's `dist`. Each build is a folder of its own, named by its fingerprint and there as
 * a whole or not at all; the files that others know lead into it and are replaced one by one. So a
 * kill at any moment, a second build at the same time, and a process that runs on what was built
 * before all have whole files.
 * @param {What} what
 * @param {{ fingerprint: string, built: string | null }} builds the new one and the one before it
 * @throws {NotBuilt}
 */
export async function build(what, { fingerprint, built }) {
  const dist = join(what.home, 'dist');
  try {
    if (!existsSync(join(dist, fingerprint))) await putBuild(what, fingerprint);
    for (const name of what.shown)
      replace(join(dist, `${name}.js`), `export * from './${fingerprint}/${name}.mjs';\n`);
    replace(join(dist, 'built-from'), `${fingerprint}\n`);
    sweep(dist, new Set([fingerprint, built]));
  } catch (error) {
    throw isRefusal(error)
      ? new NotBuilt(`${dist} cannot be written (${error.code}): run npm run build as its owner.`)
      : error;
  }
}

/**
 * @param {What} what
 * @param {string} fingerprint
 */
async function putBuild(what, fingerprint) {
  const whole = join(what.home, 'dist', fingerprint);
  const files = await bundled(what, join('dist', fingerprint));
  const beside = `${whole}-${process.pid}.tmp`;
  for (const { path, contents } of files) {
    const to = join(beside, relative(whole, path));
    mkdirSync(dirname(to), { recursive: true });
    // To the disk: after a power cut nobody would build anew what is there by its name.
    writeFileSync(to, contents, { flush: true });
  }
  try {
    renameSync(beside, whole);
  } catch (error) {
    // Another start was as fast, and its build is the same.
    rmSync(beside, { recursive: true });
    if (!existsSync(whole)) throw error;
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function replace(path, text) {
  const beside = `${path}-${process.pid}.tmp`;
  writeFileSync(beside, text, { flush: true });
  renameSync(beside, path);
}

/**
 * @param {unknown} error
 * @returns {error is Error & { code: string }}
 */
function isRefusal(error) {
  return error instanceof Error && 'code' in error && CANNOT_WRITE.has(String(error.code));
}
