import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { type Sandbox, type SandboxOptions, startSandbox } from '@bevaka/slack-sandbox';

/** A Slack without a pace of its own, so that a kill meets Bevaka and not its waiting. */
export function aSandbox(also: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return startSandbox({
    ...also,
    port: 0,
    manifest: 'manifest.yml',
    folder: null,
    limits: { channelPaceMs: 0, postsPerMinute: 100_000, eventRetriesMs: [0, 1000, 4000] },
  });
}

/** Bevaka as a process of its own, which can be killed at any moment. */
export type Process = {
  /** @throws when it has ended by itself */
  kill(): Promise<void>;
  end(): Promise<number | null>;
};

type In = { readonly sandbox: Sandbox; readonly folder: string; readonly clock: string };

const READY = 'Bevaka is ready';

/** Bevaka as it is built, which is done before all tests. */
export const BUILT = 'dist/main.js';

/** Starts the program on the folder and returns when it can answer. */
export async function start(program: string, place: In): Promise<Process> {
  const child = begun(program, place);
  await ready(child);
  await connected(place.sandbox);
  return asProcess(child);
}

/** The same, at once: it may be killed before it is ready. */
export function spawned(program: string, place: In): Process {
  return asProcess(begun(program, place));
}

function begun(program: string, { sandbox, folder, clock }: In): ChildProcess {
  return spawn(process.execPath, [program], {
    env: {
      ...process.env,
      SLACK_API_URL: sandbox.apiUrl,
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_APP_TOKEN: sandbox.appToken,
      BEVAKA_DATA_DIR: folder,
      BEVAKA_CLOCK: clock,
      BEVAKA_QUARANTINE_MS: '200',
      BEVAKA_POST_PACE_MS: '0',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function asProcess(child: ChildProcess): Process {
  return {
    async kill() {
      if (child.exitCode !== null) throw new Error(`Bevaka ended with ${child.exitCode}`);
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
    async end() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      return child.exitCode;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Bevaka ended with ${code}`)));
    child.stdout?.on('data', (words) => {
      if (String(words).includes(READY)) resolve();
    });
  });
}

/** The sandbox sees an old connection for a moment after a kill. */
async function connected(sandbox: Sandbox): Promise<void> {
  while (!sandbox.snapshot('U03SEK').app.connected)
    await new Promise<void>((resolve) => {
      const deaf = sandbox.onChange(() => {
        deaf();
        resolve();
      });
    });
}
