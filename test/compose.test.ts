import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startSandbox, type Sandbox } from '@bevaka/slack-sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runBevaka } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { createClock } from '../src/running/clock.ts';
import { createLog } from '../src/running/log.ts';
import type { Running } from '../src/running/running.ts';
import { StartRefused } from '../src/running/start-refused.ts';

let sandbox: Sandbox;
let dataDir: string;

beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null });
  dataDir = mkdtempSync(join(tmpdir(), 'bevaka-'));
});
afterEach(async () => {
  await sandbox.stop();
  rmSync(dataDir, { recursive: true });
});

function start(signal: AbortSignal, appToken = sandbox.appToken): Promise<Running | null> {
  const { botToken, apiUrl: slackApiUrl } = sandbox;
  const connection = { by: 'socket', botToken, appToken } as const;
  const reach = { connection, slackApiUrl, clock: createClock(null), everySecond: false };
  return runBevaka(readConfig({ BEVAKA_DATA_DIR: dataDir }), reach, createLog('silent'), signal);
}

describe('a start', () => {
  it('with an app token that Slack does not know is refused in one sentence', async () => {
    const refused = start(new AbortController().signal, 'xapp-unknown');

    await expect(refused).rejects.toThrow(
      new StartRefused('SLACK_APP_TOKEN: Slack does not accept it (invalid_auth).'),
    );
  });

  it('that waits for Slack ends when it is told to stop, and leaves the folder free', async () => {
    const stopping = new AbortController();
    const failing = { answer: 'refused', error: 'internal_error' } as const;
    sandbox.faults.plan('apps.connections.open', failing, { times: 10_000 });
    const begun = start(stopping.signal);
    await sleep(500);

    stopping.abort();

    expect(await begun).toBe(null);
    sandbox.faults.clear();
    const again = await start(new AbortController().signal);
    await again?.stop();
    expect(again).not.toBe(null);
  });
});
