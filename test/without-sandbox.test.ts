import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startSandbox, type Sandbox } from '@bevaka/slack-sandbox';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const WITHOUT_SANDBOX = new URL('support/without-sandbox.mjs', import.meta.url).href;

let folder: string;
let slack: Sandbox;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bevaka-without-'));
  slack = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null });
});
afterEach(async () => {
  await slack.stop();
  await rm(folder, { recursive: true });
});

/** The app, ended as soon as it is ready, where no sandbox can be loaded and no .env is found. */
async function run(slackVariables: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', WITHOUT_SANDBOX, MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'], BEVAKA_DATA_DIR: folder, PORT: '0', ...slackVariables },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Bevaka is ready')) child.kill('SIGTERM');
    });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, said };
}

it('starts and stops with tokens: a service never loads the sandbox', async () => {
  const { code, said } = await run({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
  });

  expect(said).toContain('Bevaka is ready');
  expect(code).toBe(0);
});

it('needs the sandbox where there is no token', async () => {
  const { code, said } = await run({});

  expect(said).toContain('@bevaka/slack-sandbox was asked for');
  expect(code).toBe(1);
});
