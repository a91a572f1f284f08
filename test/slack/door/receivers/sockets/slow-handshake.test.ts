import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';

import { createLog } from '../../../../../src/running/log.ts';
import { createBoltApp } from '../../../../../src/slack/door/bolt.ts';
import { createHearing } from '../../../../../src/slack/door/receivers/sockets/hearing.ts';

/** Longer than between two pings of ours. */
const SLOW_MS = 6000;

it('a handshake that takes its time ends nothing, and is waited for', async () => {
  const log = createLog('silent');
  const slack = createServer((_request, response) => {
    const { port } = slack.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/line` }));
  });
  const line = new WebSocketServer({ noServer: true });
  slack.on('upgrade', (request, stream, head) => {
    setTimeout(
      () =>
        line.handleUpgrade(request, stream, head, (socket) =>
          socket.send(JSON.stringify({ type: 'hello' })),
        ),
      SLOW_MS,
    );
  });
  await new Promise<void>((resolve) => {
    slack.listen(0, '127.0.0.1', resolve);
  });
  const { port } = slack.address() as AddressInfo;
  const hearing = createHearing(log);
  const app = createBoltApp({
    connection: { by: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' },
    slackApiUrl: `http://127.0.0.1:${port}/api/`,
    identity: {
      team: 'T1',
      enterprise: null,
      botId: 'B1',
      botUser: 'U0BOT',
      url: 'https://t.slack.com/',
    },
    hearing,
    log,
  });
  onTestFinished(async () => {
    await app.stop();
    await sleep(100);
    slack.closeAllConnections();
    slack.close();
  });

  await app.start();

  expect(hearing.lastHeard()).toBeLessThan(5);
});
