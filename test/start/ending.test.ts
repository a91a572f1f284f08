import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { newMessage } from '../../src/domain/record/message.ts';
import { createLog } from '../../src/running/log.ts';
import { openLowdbStore } from '../../src/stores/lowdb/open.ts';
import { committeeIn } from '../scenarios/kill/support/on-disk.ts';
import { aSandbox, BUILT, start } from '../scenarios/kill/support/process.ts';

const SHUTDOWN_MS = 10_000;
const HUNG = { answer: 'late', ms: 120_000 } as const;
const [METHODS, WAITING] = [['chat.postMessage', 'conversations.open', 'users.info'], 80];

let folder: string;
let sandbox: Sandbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bevaka-ending-'));
  sandbox = await aSandbox();
});
afterEach(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** So many direct messages to so many people, none of them sent. */
async function leaveWaiting(): Promise<void> {
  const store = await openLowdbStore({ dataDir: folder, log: createLog('fatal') });
  const stored = await store.committeeByCode('TSANDBOX', 'RUN');
  if (stored === null) throw new Error('There is no committee.');
  const messages = Array.from({ length: WAITING }, (_, each) => {
    const person = { team: 'TSANDBOX', user: `U${each}` };
    const content = { say: 'channel-shared', committee: stored.id } as const;
    return newMessage(`waits ${each}`, { kind: 'person', person }, content);
  });
  const { version, ...record } = stored;
  const change = { kind: 'committee', record, expected: version, history: [] } as const;
  await store.commit({ ...change, messages });
  await store.close();
}

it('ends well within ten seconds while many wait and Slack answers nothing', async () => {
  await committeeIn(folder, sandbox);
  await leaveWaiting();
  const before = sandbox.calls().length;
  for (const method of METHODS) sandbox.faults.plan(method, HUNG, { times: 1000 });
  const running = await start(BUILT, { sandbox, folder, clock: '2026-12-10T07:30:00.000Z' });
  const asked = () =>
    sandbox
      .calls()
      .slice(before)
      .some(({ method }) => METHODS.includes(method));
  while (!asked())
    await new Promise<void>((resolve) => {
      const deaf = sandbox.onChange(() => {
        deaf();
        resolve();
      });
    });
  const begun = performance.now();

  const code = await running.end();

  expect(code).toBe(0);
  expect(performance.now() - begun).toBeLessThan(SHUTDOWN_MS);
});
