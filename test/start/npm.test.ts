import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';

const Lock = z.object({ pid: z.number() });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bevaka-npm-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `npm start` without a token, once the page is open: npm's own number and Bevaka's. */
async function started() {
  const npm = spawn('npm', ['start'], {
    env: { PATH: process.env['PATH'], BEVAKA_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, as a terminal gives each command.
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => {
    npm.once('close', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    npm.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Open http')) resolve();
    });
    npm.once('close', () => reject(new Error(`npm start ended: ${said}`)));
  });
  const { pid: bevaka } = Lock.parse(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')));
  return { npm: npm.pid ?? 0, bevaka, ended };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it.each([
  ['SIGTERM to npm alone', 'SIGTERM', 1],
  ['SIGINT to npm alone', 'SIGINT', 1],
  // It reaches Bevaka twice, for npm passes on what it is sent.
  ['Ctrl-C in a terminal, which is SIGINT to all of them', 'SIGINT', -1],
] as const)('ends well at %s', async (_case, signal, sign) => {
  const { npm, bevaka, ended } = await started();

  process.kill(sign * npm, signal);

  expect(await ended).toBe(0);
  expect(isAlive(bevaka)).toBe(false);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('says in one sentence that its data folder is a file, and exits 1', () => {
  const file = join(folder, 'data');
  writeFileSync(file, '');
  const env = { PATH: process.env['PATH'], BEVAKA_DATA_DIR: file, LOG_LEVEL: 'fatal' };

  const { status, stderr } = spawnSync('npm', ['start'], {
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });

  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^BEVAKA_DATA_DIR: \S+: there is a file where a folder should be; move it away, or choose another folder \(\w+\)\.$/m,
  );
  expect(stderr).not.toContain(' at ');
});
