import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';

import { PRIVATE_FILE } from '../../../disk/durable-file.ts';
import { StartRefused } from '../../../running/start-refused.ts';

/** Of open(2) on macOS and the BSDs: lock the file as it is opened, and do not wait for it. */
const O_EXLOCK = 0x20;
const HELD = 1;
const IN_THE_CHILD = 3;
const PATIENCE_MS = 10_000;

/**
 * Opens a file under a lock that the kernel keeps for as long as the file is open and gives free at
 * once when the process ends, however it ends: no file is left that could be taken for a lock.
 *
 * Node has no flock(2). A child that is given the open file locks what it shares with us, and the
 * lock stays when the child is gone. The kernel knows the file and not who asks, so it holds
 * between containers too, whatever they see of each other's processes.
 * @returns the open file; null when another has the lock
 */
export function openLocked(path: string): number | null {
  for (;;) {
    const file = openOnce(path);
    if (file === null || isAt(path, file)) return file;
    // Whoever let go has removed the file, and a lock on what nobody else finds is none.
    closeSync(file);
  }
}

function isAt(path: string, file: number): boolean {
  const [ours, there] = [fstatSync(file), statSync(path, { throwIfNoEntry: false })];
  return there?.ino === ours.ino && there.dev === ours.dev;
}

function openOnce(path: string): number | null {
  if (process.platform !== 'linux') return openWithLock(path);
  // A file that stays open for writing would keep its file system from being made read-only; NFS
  // locks no other.
  const first = lockedBy(path, constants.O_RDONLY);
  const { file, why } = first.why === null ? first : lockedBy(path, constants.O_RDWR);
  if (why === null) return file;
  throw new StartRefused(
    `BEVAKA_DATA_DIR: it cannot be locked (${why}); the program flock, of util-linux or busybox, must be installed, and the folder must be on a file system that knows locks.`,
  );
}

type Tried = { readonly file: number | null; readonly why: string | null };

function lockedBy(path: string, access: number): Tried {
  const file = openSync(path, access | constants.O_CREAT, PRIVATE_FILE);
  const { status, stderr, error } = spawnSync('flock', ['-n', String(IN_THE_CHILD)], {
    stdio: ['ignore', 'ignore', 'pipe', file],
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (status === 0) return { file, why: null };
  closeSync(file);
  return { file: null, why: status === HELD ? null : (error?.message ?? stderr.trim()) };
}

function openWithLock(path: string): number | null {
  try {
    const access = constants.O_RDONLY | constants.O_CREAT | constants.O_NONBLOCK;
    return openSync(path, access | O_EXLOCK, PRIVATE_FILE);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}
