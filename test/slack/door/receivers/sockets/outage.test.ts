import { setTimeout as sleep } from 'node:timers/promises';

import { startSandbox, type Sandbox } from '@bevaka/slack-sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { TokenRefused } from '../../../../../src/slack/kit/connect.ts';
import { anApp, command, type Heard } from './support/bolt.ts';

/** From when Slack is back until a command is answered, with time for a busy machine. */
const MOST_DEAF_MS = 5000;

const OPEN = 'apps.connections.open';

let sandbox: Sandbox;
let bolt: Heard;

beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null });
  bolt = anApp(sandbox);
});
afterEach(async () => {
  await bolt.app.stop();
  await sandbox.stop();
});

/** Milliseconds from now until a command is answered. */
async function deafFor(): Promise<number> {
  const begun = performance.now();
  while (!(await sandbox.act('U03SEK', command('lista'))).ok) await sleep(20);
  return performance.now() - begun;
}

/** Slack's answer to each attempt to connect, until it is taken back. */
function refuse(error: string): void {
  sandbox.faults.plan(OPEN, { answer: 'refused', error }, { times: 10_000 });
}

describe('an outage', () => {
  it('in which Slack refuses connections is over soon after Slack is back', async () => {
    await bolt.app.start();

    await sandbox.goAway();
    await sleep(2500);
    await sandbox.comeBack();

    expect(await deafFor()).toBeLessThan(MOST_DEAF_MS);
    expect(bolt.log).toEqual([
      'warn: Slack cannot be reached; it is tried until it can',
      'info: Slack is reached again',
    ]);
  });

  it('in which Slack answers nothing to those who come anew is over soon after, too', async () => {
    await bolt.app.start();

    await sandbox.goAway('hangs');
    sandbox.dropSockets('cut');
    await sleep(2500);
    await sandbox.comeBack();

    expect(await deafFor()).toBeLessThan(MOST_DEAF_MS);
  });

  it.each(['internal_error', 'service_unavailable', 'never_heard_of'])(
    'in which Slack answers %s is over soon after, too',
    async (error) => {
      await bolt.app.start();

      refuse(error);
      sandbox.dropSockets('cut');
      await sleep(2000);
      sandbox.faults.clear();

      expect(await deafFor()).toBeLessThan(MOST_DEAF_MS);
    },
  );

  it('before the start is waited out', async () => {
    await sandbox.goAway();
    const started = bolt.app.start();
    await sleep(1500);

    await sandbox.comeBack();
    await started;

    expect(await deafFor()).toBeLessThan(MOST_DEAF_MS);
  });

  it.each(['refuses', 'hangs'] as const)(
    'before the start (%s) does not keep a stop from ending',
    async (how) => {
      await sandbox.goAway(how);
      const started = bolt.app.start();
      await sleep(300);
      const asked = performance.now();

      await bolt.app.stop();
      await started;

      expect(performance.now() - asked).toBeLessThan(MOST_DEAF_MS);
      await sandbox.comeBack();
    },
  );
});

describe('an app token that Slack does not know', () => {
  it('refuses the start', async () => {
    refuse('invalid_auth');

    await expect(bolt.app.start()).rejects.toThrow(new TokenRefused('invalid_auth'));
  });

  it('is tried again later on, ever more seldom, and told of once', async () => {
    await bolt.app.start();
    refuse('token_revoked');
    const before = sandbox.calls().length;

    sandbox.dropSockets('cut');
    await sleep(4000);
    const tried = sandbox.calls().slice(before).length;
    sandbox.faults.clear();
    await vi.waitFor(async () => expect(await deafFor()).toBeLessThan(60_000), 20_000);

    expect(tried).toBeGreaterThan(1);
    expect(tried).toBeLessThan(8);
    expect(bolt.log.filter((line) => line.startsWith('error'))).toHaveLength(1);
  });
});

describe('a Slack that asks us to wait', () => {
  it('is not asked before', async () => {
    await bolt.app.start();
    sandbox.faults.plan(OPEN, { answer: 'rate-limited', retryAfter: 2 });
    const before = sandbox.calls().length;

    sandbox.dropSockets('cut');
    await sleep(1500);

    expect(sandbox.calls().slice(before)).toHaveLength(1);
    expect(await deafFor()).toBeLessThan(MOST_DEAF_MS);
  });
});
