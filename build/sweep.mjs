import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = /^[0-9a-f]{16}$/;
/** A build takes seconds, so whoever began what is older has been killed. */
const LEFT_BEHIND_MS = 10 * 60_000;

/**
 * Away with older builds, and with what killed processes left half written. The build before this
 * one stays: who was started from it may yet load a part of it.
 * @param {string} dist
 * @param {ReadonlySet<string | null>} kept
 */
export function sweep(dist, kept) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (kept.has(name) || Date.now() - changed < LEFT_BEHIND_MS) continue;
    if (name.endsWith('.tmp')) rmSync(path, { recursive: true, force: true });
    else if (BUILD.test(name)) remove(path);
  }
}

/**
 * First to another name: a build that is there must be there as a whole.
 * @param {string} path
 */
function remove(path) {
  const gone = `${path}-${process.pid}.tmp`;
  renameSync(path, gone);
  rmSync(gone, { recursive: true, force: true });
}
