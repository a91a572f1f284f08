import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createLog } from '../../../../../src/running/log.ts';
import { createBoltApp } from '../../../../../src/slack/door/bolt.ts';
import { createHearing } from '../../../../../src/slack/door/receivers/sockets/hearing.ts';
import { takeInto } from '../../../../../src/slack/door/intake/intake.ts';
import { openJournal } from '../../../../../src/stores/lowdb/journal.ts';

const log = createLog('fatal');
const SECRET = 'a-signing-secret-of-the-test';
const HEARD: string[] = [];

const momentNow = () => ({ now: new Date().toISOString(), realNow: Date.now(), cause: null });

let port: number;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  HEARD.length = 0;
  port = await freePort();
  const app = createBoltApp({
    connection: { by: 'http', botToken: 'xoxb-1', signingSecret: SECRET, host: '127.0.0.1', port },
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
  app.command('/uppdrag', async ({ ack, command }) => {
    HEARD.push(command.text);
    await ack('ok');
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'bevaka-door-'));
  const journal = await openJournal({ dataDir, log });
  takeInto(app, { journal, momentNow, log });
  await app.start();
  stop = async () => {
    await app.stop();
    await journal.close();
    rmSync(dataDir, { recursive: true });
  };
});
afterEach(() => stop());

/** A slash command as Slack sends it, signed at a moment so many seconds from now. */
async function send(given: {
  text: string;
  trigger: string;
  inSeconds?: number;
  /** Of whoever signs it; Slack's. */
  secret?: string;
  team?: string;
}): Promise<number> {
  const at = Math.floor(Date.now() / 1000) + (given.inSeconds ?? 0);
  const body = new URLSearchParams({
    command: '/uppdrag',
    text: given.text,
    trigger_id: given.trigger,
    team_id: given.team ?? 'T1',
    user_id: 'U1',
    channel_id: 'C1',
  }).toString();
  const signed = createHmac('sha256', given.secret ?? SECRET)
    .update(`v0:${at}:${body}`)
    .digest('hex');
  const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signed}`,
    },
    body,
  });
  return answer.status;
}

describe('a signed request', () => {
  it.each([-240, 0, 30])('is heard when its moment is %i seconds from now', async (inSeconds) => {
    expect(await send({ text: 'lista', trigger: '1', inSeconds })).toBe(200);
    expect(HEARD).toEqual(['lista']);
  });

  it.each([-600, 120, 86_400])('is refused when it is %i seconds from now', async (inSeconds) => {
    expect(await send({ text: 'lista', trigger: '1', inSeconds })).toBe(401);
    expect(HEARD).toEqual([]);
  });

  it('that somebody else has signed is refused', async () => {
    expect(await send({ text: 'lista', trigger: '1', secret: 'another secret' })).toBe(401);
    expect(HEARD).toEqual([]);
  });

  it('from another workspace is answered, and no listener hears it', async () => {
    expect(await send({ text: 'lista', trigger: '1', team: 'T2' })).toBe(200);

    expect(HEARD).toEqual([]);
  });

  it('that is sent again is answered and does nothing more', async () => {
    await send({ text: 'registrera', trigger: 'one' });

    expect(await send({ text: 'registrera', trigger: 'one' })).toBe(200);
    await send({ text: 'lista', trigger: 'other' });

    expect(HEARD).toEqual(['registrera', 'lista']);
  });
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
