import { spawnSync } from 'node:child_process';

/** Whether a test can have a small file system of its own, to fill it; says so where it cannot. */
export function canMount(): boolean {
  const tried = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  if (tried.status === 0) return true;
  process.stderr.write(
    '\nSKIPPED: the full disk is not tried, because this machine lets nobody mount a file system (unshare -rm mount).\n\n',
  );
  return false;
}
