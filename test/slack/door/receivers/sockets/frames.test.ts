import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type bolt from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

import { createBoltApp } from '../../../../../src/slack/door/bolt.ts';
import { createHearing } from '../../../../../src/slack/door/receivers/sockets/hearing.ts';
import { createLog } from '../../../../../src/running/log.ts';

/** Slack as far as its line goes: an address, a greeting, and whatever frame a test sends. */
let slack: Server;
let line: WebSocketServer;
let socket: WebSocket;
let app: bolt.App;
const answered: string[] = [];
const log = createLog('fatal');

beforeEach(async () => {
  answered.length = 0;
  slack = createServer((_request, response) => {
    const { port } = slack.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/line` }));
  });
  line = new WebSocketServer({ server: slack });
  line.on('connection', (connected) => {
    socket = connected;
    // Every frame that comes back is JSON of ours.
    connected.on('message', (data: Buffer) =>
      answered.push((JSON.parse(data.toString()) as { envelope_id: string }).envelope_id),
    );
    connected.send(JSON.stringify({ type: 'hello' }));
  });
  await new Promise<void>((resolve) => {
    slack.listen(0, '127.0.0.1', resolve);
  });
  const { port } = slack.address() as AddressInfo;
  app = createBoltApp({
    connection: { by: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' },
    slackApiUrl: `http://127.0.0.1:${port}/api/`,
    identity: {
      team: 'T1',
      enterprise: null,
      botId: 'B1',
      botUser: 'U0BOT',
      url: 'https://t.slack.com/',
    },
    hearing: createHearing(log),
    log,
  });
  app.command('/uppdrag', ({ ack }) => ack('ok'));
  await app.start();
});

afterEach(async () => {
  await app.stop();
  line.close();
  slack.closeAllConnections();
  slack.close();
});

const command = (id: string): string =>
  JSON.stringify({
    type: 'slash_commands',
    envelope_id: id,
    payload: {
      command: '/uppdrag',
      text: 'lista',
      trigger_id: id,
      team_id: 'T1',
      user_id: 'U1',
      channel_id: 'C1',
    },
  });

const LIMITED = {
  type: 'app_rate_limited',
  team_id: 'T1',
  minute_rate_limited: 1,
  api_app_id: 'A1',
};

describe('a frame that no listener could read', () => {
  it.each<[string, string]>([
    [
      'that deliveries were too many',
      JSON.stringify({ type: 'events_api', envelope_id: 'x', payload: LIMITED }),
    ],
    ['that deliveries were too many, bare', JSON.stringify({ envelope_id: 'x', ...LIMITED })],
    ['an event without a payload', JSON.stringify({ type: 'events_api', envelope_id: 'x' })],
    [
      'an event that is null',
      JSON.stringify({ type: 'events_api', envelope_id: 'x', payload: { event: null } }),
    ],
    [
      'an event without a type',
      JSON.stringify({ type: 'events_api', envelope_id: 'x', payload: { event: {} } }),
    ],
    [
      'a command without a payload',
      JSON.stringify({ type: 'slash_commands', envelope_id: 'x', payload: null }),
    ],
    ['a press without a payload', JSON.stringify({ type: 'interactive', envelope_id: 'x' })],
    ['JSON null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no JSON', '{'],
    ['nothing', ''],
    ['a type of the client itself', JSON.stringify({ type: 'ws_message', envelope_id: 'x' })],
    ['a type that is a state', JSON.stringify({ type: 'close', envelope_id: 'x', payload: {} })],
    [
      'an event that is called like a state',
      JSON.stringify({
        type: 'events_api',
        envelope_id: 'x',
        payload: { event: { type: 'error' } },
      }),
    ],
    [
      'an event that is called like a frame',
      JSON.stringify({
        type: 'events_api',
        envelope_id: 'x',
        payload: { event: { type: 'ws_message' } },
      }),
    ],
  ])('%s: the next command is answered all the same', async (_what, frame) => {
    socket.send(frame);
    socket.send(command('after'));

    await expect.poll(() => answered).toContain('after');
  });

  it('that is not text is passed over', async () => {
    socket.send(Buffer.from(command('bytes')));
    socket.send(command('after'));

    await expect.poll(() => answered).toContain('after');
    expect(answered).not.toContain('bytes');
  });

  it('larger than any of Slack’s ends its connection, and nothing else', async () => {
    const large = once(socket, 'close');

    socket.send(`"${'x'.repeat(17 * 2 ** 20)}"`);
    await large;

    await expect
      .poll(() => {
        for (const each of line.clients) each.send(command('after'));
        return answered;
      })
      .toContain('after');
  });

  it('is acknowledged where it has an envelope, so that Slack does not send it again', async () => {
    socket.send(JSON.stringify({ type: 'events_api', envelope_id: 'limited', payload: LIMITED }));

    await expect.poll(() => answered).toContain('limited');
  });
});
