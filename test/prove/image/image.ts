import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Proof, Say } from '../proof.ts';
import { all, commandIn, type Step, stagesIn } from './dockerfile.ts';

/** `/tmp` is the container's own. */
const BESIDE = '/var/tmp';
/** The account `nobody`, which is nobody's of ours. */
const ORDINARY = 65_534;
const READY_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 15_000;
const NEVER_SENT = new Set(['node_modules', 'dist', 'test']);

/**
 * Does what the Dockerfile says without Docker: its steps in a folder, then its command as an
 * ordinary user in mounts and a network of its own, where nothing but the data and /tmp can be
 * written.
 */
export const proveImage: Proof['prove'] = async (_, say) => {
  const [build = [], image = []] = stagesIn(readFileSync('Dockerfile', 'utf8'));
  const folder = mkdtempSync(join(BESIDE, 'bevaka-image-'));
  try {
    // As an image's root is: anybody may read it.
    chmodSync(folder, 0o755);
    const app = join(folder, 'app');
    for (const step of build) doStep(app, step, say);
    const data = join(folder, 'data');
    mkdirSync(data);
    if (process.getuid?.() === 0) chownSync(data, ORDINARY, ORDINARY);
    return await runs({ app, data, image }, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function doStep(app: string, [word, rest]: Step, say: Say): void {
  if (word !== 'COPY' && word !== 'RUN') return;
  say(`${word} ${rest}`);
  mkdirSync(app, { recursive: true });
  if (word === 'RUN')
    execFileSync('sh', ['-c', rest], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  else copied(rest.split(' '), app);
}

/** Into a folder where its name ends so or several are copied; else under the name itself. */
function copied(names: readonly string[], app: string): void {
  const to = names.at(-1) ?? '';
  const isFolder = to.endsWith('/');
  for (const from of names.slice(0, -1)) {
    const place = join(app, isFolder ? join(to, basename(from)) : to);
    mkdirSync(dirname(place), { recursive: true });
    const filter = (path: string): boolean => !NEVER_SENT.has(basename(path));
    cpSync(from, place, { recursive: true, filter });
  }
}

type Container = {
  readonly app: string;
  readonly data: string;
  readonly image: readonly Step[];
};

async function runs({ app, data, image }: Container, say: Say): Promise<boolean> {
  const env = { ...Object.fromEntries(all(image, 'ENV').map(settingIn)), BEVAKA_DATA_DIR: data };
  const [command = ''] = all(image, 'CMD');
  const [health = ''] = all(image, 'HEALTHCHECK');
  const running = contained({ app, data, env }, commandIn(command));
  try {
    const isReady = await saysReady(running);
    say(isReady ? 'it is ready' : 'it was not ready');
    const child = String(childOf(running));
    const inside = (words: readonly string[]): number | null =>
      spawnSync('nsenter', ['--target', child, '--mount', '--net', ...words], { cwd: app }).status;
    const isHealthy = inside(commandIn(health)) === 0;
    say(isHealthy ? 'its health check is green' : 'its health check is red');
    const isClosed = inside(['touch', join(app, 'written')]) !== 0;
    say(isClosed ? 'its root cannot be written' : 'its root can be written');
    const user = ordinaryUser(child);
    say(user === '0' ? 'it runs as root' : `it runs as user ${user}`);
    process.kill(Number(child), 'SIGTERM');
    const ended = await Promise.race([once(running, 'exit'), sleep(ENDS_WITHIN_MS, [null])]);
    say(`it ended with ${String(ended[0])} when it was asked to`);
    return isReady && isHealthy && isClosed && user !== '0' && ended[0] === 0;
  } finally {
    running.kill('SIGKILL');
  }
}

function settingIn(rest: string): readonly [string, string] {
  const [name = '', value = ''] = rest.split('=');
  return [name, value];
}

/** The command where all but the data and an empty /tmp is read only, and the network is its own. */
function contained(
  { app, data, env }: Pick<Container, 'app' | 'data'> & { readonly env: object },
  command: readonly string[],
): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  const as = isRoot
    ? `setpriv --reuid ${ORDINARY} --regid ${ORDINARY} --clear-groups --no-new-privs`
    : 'setpriv --no-new-privs';
  const script = `set -e
ip link set lo up
mount --make-rprivate /
mount --bind "$1" "$1"
mount -t tmpfs -o mode=1777 tmpfs /tmp
mount -o remount,bind,ro /
shift
exec ${as} "$@"`;
  const apart = ['--mount', '--net', ...(isRoot ? [] : ['--map-root-user'])];
  return spawn('unshare', [...apart, 'sh', '-c', script, 'sh', data, ...command], {
    cwd: app,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** `unshare` becomes the shell, and the shell the command: all have the same id. */
function childOf({ pid }: ChildProcess): number {
  return pid ?? 0;
}

function ordinaryUser(pid: string): string {
  const [, user = ''] = /^Uid:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return user;
}

async function saysReady({ stdout }: ChildProcess): Promise<boolean> {
  if (stdout === null) return false;
  let heard = '';
  const ready = new Promise<boolean>((resolve) => {
    stdout.on('data', (words: Buffer) => {
      heard += String(words);
      if (heard.includes('Bevaka is ready')) resolve(true);
    });
    stdout.on('end', () => resolve(false));
  });
  return Promise.race([ready, sleep(READY_WITHIN_MS, false, { ref: false })]);
}
