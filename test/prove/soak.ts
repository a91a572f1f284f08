import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { DateTime } from 'luxon';
import { z } from 'zod';

import { aSandbox } from '../scenarios/kill/support/process.ts';
import { bundled } from '../support/bundled.ts';
import type { Asked, Say } from './proof.ts';

const SOAKED = fileURLToPath(new URL('./soaked.ts', import.meta.url));
const COMMITTEES = 5;
const MONTHS = 12;
const BEGINS = DateTime.fromISO('2026-10-01', { zone: 'utc' });
/** So much more memory than after the first month is a leak. */
const MOST_GROWTH = 1.1;

/** In bytes, of Bevaka's process. */
const Memory = z.object({ rss: z.number(), heap: z.number() });
type Memory = z.infer<typeof Memory>;

/** Lives a year, a day at a time, and fails where memory has grown after the first month. */
export async function proveSoak(_asked: Asked, say: Say): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-soak-'));
  const program = await bundled(SOAKED);
  const sandbox = await aSandbox();
  const bevaka = await started(program, sandbox, folder);
  try {
    const months = await liveMonths(bevaka, say);
    say(`soak: ${MONTHS} months, ${COMMITTEES} committees, ${sandbox.posted().length} messages`);
    return isSteady(months, say);
  } finally {
    bevaka.disconnect();
    await once(bevaka, 'exit');
    await sandbox.stop();
    for (const path of [folder, program]) rmSync(path, { recursive: true, force: true });
  }
}

async function started(program: string, sandbox: Sandbox, folder: string): Promise<ChildProcess> {
  const channels: string[] = [];
  for (let at = 1; at <= COMMITTEES; at += 1) channels.push(await aChannel(sandbox, `namnd-${at}`));
  const child = fork(program, channels, {
    execArgv: ['--expose-gc'],
    env: {
      ...process.env,
      SLACK_API_URL: sandbox.apiUrl,
      SLACK_BOT_TOKEN: sandbox.botToken,
      SLACK_APP_TOKEN: sandbox.appToken,
      BEVAKA_DATA_DIR: folder,
      BEVAKA_POST_PACE_MS: '0',
    },
  });
  await answer(child);
  return child;
}

/** A channel of the secretary's with Bevaka in it. */
async function aChannel(sandbox: Sandbox, name: string): Promise<string> {
  const made = await sandbox.act('U03SEK', { type: 'create-channel', name, isPrivate: false });
  const channel = made.ok ? (made.channel ?? '') : '';
  for (const person of [sandbox.botUser, 'U01DIR', 'U02RUD', 'U04HAN', 'U08ENG'])
    await sandbox.act('U03SEK', { type: 'invite', channel, person });
  return channel;
}

/** What the process says next. @throws where it ends instead */
async function answer(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const ended = once(child, 'exit', { signal: heard.signal }).then(([code]) => {
    throw new Error(`Bevaka ended with ${String(code)}`);
  });
  const said = once(child, 'message', { signal: heard.signal });
  try {
    const [words] = await Promise.race([said, ended]);
    return words;
  } finally {
    heard.abort();
    await Promise.allSettled([said, ended]);
  }
}

async function liveMonths(bevaka: ChildProcess, say: Say): Promise<readonly Memory[]> {
  const months: Memory[] = [];
  for (let at = 0; at < MONTHS; at += 1) {
    const month = BEGINS.plus({ months: at });
    let memory: Memory = { rss: 0, heap: 0 };
    for (let day = month; day.hasSame(month, 'month'); day = day.plus({ days: 1 })) {
      bevaka.send(day.toISODate() ?? '');
      memory = Memory.parse(await answer(bevaka));
    }
    say(
      `${month.toFormat('yyyy-MM')}: RSS ${megabytes(memory.rss)}, heap ${megabytes(memory.heap)}`,
    );
    months.push(memory);
  }
  return months;
}

function isSteady(months: readonly Memory[], say: Say): boolean {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return false;
  const growth = { rss: last.rss / first.rss, heap: last.heap / first.heap };
  const most = `at most ${MOST_GROWTH.toFixed(2)}`;
  say(`last month / first: RSS ${growth.rss.toFixed(2)}, heap ${growth.heap.toFixed(2)} (${most})`);
  return growth.rss <= MOST_GROWTH && growth.heap <= MOST_GROWTH;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
