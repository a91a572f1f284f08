import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Limits, type Sandbox, startSandbox } from '@bevaka/slack-sandbox';

import { BUILT } from '../../scenarios/kill/support/process.ts';

const SET_CLOCK = pathToFileURL('test/prove/outage/set-clock.mjs').href;

/** Bevaka as it is built, in a process of its own, and the Slack that it hears. */
export type Pair = {
  readonly sandbox: Sandbox;
  /** Sets Bevaka's wall clock by so many milliseconds. */
  readonly setClock: (byMs: number) => Promise<void>;
  /** @returns the exit code, and the milliseconds from SIGTERM until then */
  end(): Promise<{ readonly code: number | null; readonly ms: number }>;
};

/** @param prepared what is put in Bevaka's folder before it starts */
export async function aPair(
  limits: Partial<Limits> = {},
  prepared: (folder: string, sandbox: Sandbox) => Promise<void> = () => Promise.resolve(),
): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-outage-'));
  const sandbox = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null, limits });
  await prepared(folder, sandbox);
  const bevaka = await started(sandbox, folder);
  return {
    sandbox,
    async setClock(byMs) {
      const set = once(bevaka, 'message');
      bevaka.send(byMs);
      await set;
    },
    async end() {
      const begun = performance.now();
      const exit = once(bevaka, 'exit');
      bevaka.kill('SIGTERM');
      await exit;
      const ms = performance.now() - begun;
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
      return { code: bevaka.exitCode, ms };
    },
  };
}

async function started(sandbox: Sandbox, folder: string): Promise<ChildProcess> {
  const child = fork(BUILT, [], {
    execArgv: ['--import', SET_CLOCK],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      SLACK_API_URL: sandbox.apiUrl,
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_APP_TOKEN: sandbox.appToken,
      BEVAKA_DATA_DIR: folder,
      LOG_LEVEL: 'fatal',
    },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Bevaka ended with ${code}`)));
    child.stdout?.on('data', (words) => {
      if (String(words).includes('Bevaka is ready')) resolve();
    });
  });
  return child;
}
