import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type bolt from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createLog } from '../../../../../src/running/log.ts';
import { StartRefused } from '../../../../../src/running/start-refused.ts';
import { createBoltApp } from '../../../../../src/slack/door/bolt.ts';
import { createHearing } from '../../../../../src/slack/door/receivers/sockets/hearing.ts';

const SECRET = 'a-signing-secret-of-the-test';
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const log = createLog('silent');

let port: number;
let app: bolt.App;
let heard: number;

function anApp(at: number): bolt.App {
  return createBoltApp({
    connection: {
      by: 'http',
      botToken: 'xoxb-1',
      signingSecret: SECRET,
      host: '127.0.0.1',
      port: at,
    },
    slackApiUrl: 'http://127.0.0.1:9/api/',
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
}

beforeEach(async () => {
  heard = 0;
  port = await freePort();
  app = anApp(port);
  app.command('/uppdrag', async ({ ack }) => {
    heard += 1;
    await ack('ok');
  });
  await app.start();
});
afterEach(() => app.stop());

function headersOf(body: string, type: string): Record<string, string> {
  const at = Math.floor(Date.now() / 1000);
  const signed = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  return {
    'content-type': type,
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${signed}`,
  };
}

/** The status of what Slack, or whoever has its secret, sends. */
async function send(body: string, type: string, path = '/slack/events'): Promise<number> {
  const url = `http://127.0.0.1:${port}${path}`;
  const answer = await fetch(url, { method: 'POST', headers: headersOf(body, type), body });
  return answer.status;
}

const command = new URLSearchParams({
  command: '/uppdrag',
  text: 'lista',
  trigger_id: '1',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
}).toString();

/** What comes back on a bare connection on which somebody sends bit by bit, until it is ended. */
async function dribble(bits: readonly string[], everyMs: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (data: Buffer) => {
    said += data.toString();
  });
  socket.on('error', () => undefined);
  const ended = once(socket, 'close');
  for (const bit of bits) {
    if (socket.destroyed) break;
    socket.write(bit);
    await sleep(everyMs);
  }
  await ended;
  return said.split('\r\n')[0] ?? '';
}

describe('a signed request that no listener could read', () => {
  it.each([
    ['a payload that is null', 'payload=null', FORM_TYPE, 400],
    ['a payload that is no JSON', 'payload={', FORM_TYPE, 400],
    ['a payload that is a number', 'payload=7', FORM_TYPE, 400],
    ['nothing', '', JSON_TYPE, 400],
    ['JSON null', 'null', JSON_TYPE, 400],
    ['a list', '[]', JSON_TYPE, 400],
    ['no JSON', '{', JSON_TYPE, 400],
    ['an event that is null', '{"type":"event_callback","event":null}', JSON_TYPE, 400],
    ['an event without a name', '{"type":"event_callback","event":{}}', JSON_TYPE, 400],
    ['that events were too many', '{"type":"app_rate_limited","team_id":"T1"}', JSON_TYPE, 200],
    ['what Slack verifies', '{"type":"url_verification","challenge":"c"}', JSON_TYPE, 200],
    ['a check of the certificate', 'ssl_check=1&token=x', FORM_TYPE, 200],
  ])('%s is answered at once, and so is the next', async (_what, body, type, status) => {
    const begun = performance.now();

    expect(await send(body, type)).toBe(status);
    expect(await send(command, FORM_TYPE)).toBe(200);

    expect(heard).toBe(1);
    expect(performance.now() - begun).toBeLessThan(2500);
  });

  it('a body larger than any of Slack’s is refused', async () => {
    expect(await send(`text=${'x'.repeat(2 ** 20)}`, FORM_TYPE)).toBe(413);
  });

  it.each(['/', '//', '/slack/events/more', '/slack/install'])('%s is not found', async (path) => {
    expect(await send(command, FORM_TYPE, path)).toBe(404);
  });
});

describe('whoever sends slowly', () => {
  it('headers is answered with 408, and others are answered meanwhile', async () => {
    const slow = dribble(['POST /slack/events HTTP/1.1\r\n', 'host: x\r\n', 'a: b\r\n'], 500);

    expect(await send(command, FORM_TYPE)).toBe(200);
    expect(await slow).toContain('408');
  });

  it('a body is cut off', async () => {
    const head = Object.entries({ host: 'x', ...headersOf(command, FORM_TYPE) });
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const length = `content-length: ${command.length}\r\n\r\n`;
    const first = `POST /slack/events HTTP/1.1\r\n${lines}${length}`;
    const begun = performance.now();

    await dribble([first, ...Array.from({ length: 10 }, () => 'x')], 1000);

    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(heard).toBe(0);
  });

  it('does not keep a stop from ending', async () => {
    const slow = dribble(['POST /slack/events HTTP/1.1\r\nhost: x\r\n'], 200);
    await sleep(100);
    const asked = performance.now();

    await app.stop();
    await slow;

    expect(performance.now() - asked).toBeLessThan(8000);
  });
});

it('a port that is taken is one sentence', async () => {
  await expect(anApp(port).start()).rejects.toThrow(StartRefused);
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
