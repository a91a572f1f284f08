import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { MANIFEST } from './support/sandbox.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const HERE = fileURLToPath(new URL('..', import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: HERE });
  let said = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const saying = (text: string): Promise<string> =>
    new Promise((resolve) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes(text)) resolve(said);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
    });
  return { child, ended, saying };
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'prints how to connect an app, and ends well at %s',
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-main-'));
    const { child, ended, saying } = run('--port', '0', '--folder', folder, '--manifest', MANIFEST);

    const said = await saying('SLACK_APP_TOKEN');
    child.kill(signal);

    expect(await ended).toBe(0);
    expect(said).toMatch(/open at http:\/\/127\.0\.0\.1:\d+\//);
    expect(said).toMatch(/SLACK_API_URL=http:\/\/127\.0\.0\.1:\d+\/api\//);
    expect(said).toContain('SLACK_BOT_TOKEN=xoxb-');
    await rm(folder, { recursive: true });
  },
);

it('says which option it cannot use', async () => {
  const { ended, saying } = run('--port', 'tretusen');

  const said = await saying('--events-url');

  expect(said).toContain('--port takes a number, not tretusen.');
  expect(await ended).toBe(1);
});
