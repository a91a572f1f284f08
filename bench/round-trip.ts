import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import bolt from '@slack/bolt';
import { ulid } from 'ulid';

import { createClock } from '../src/running/clock.ts';
import { runBevaka } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { writeDurably } from '../src/disk/durable-file.ts';
import { folderOf } from '../src/disk/path-part.ts';
import { type Sandbox, startSandbox } from '@bevaka/slack-sandbox';
import { setUpStory } from '../src/story/set-up-story.ts';
import { type Comparison, median } from './comparison.ts';
import { createLog } from '../src/running/log.ts';

const ROUNDS = 150;
/** Commands that both sides answer before one is counted: a server that has run has its code compiled. */
const WARM_UP = 500;
const LINES = 12;
const PAUSE_MS = 10;
/** What an assignment's file holds once it is registered. */
const RECORD_BYTES = 3000;
const REGISTER = 'registrera Regiondirektören en rapport till sammanträdet den 15 december';
const CHANNEL = 'C01RUN';

type Answering = {
  readonly sandbox: Sandbox;
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * From a command's sending until the person's answer arrives, over real Socket Mode, in turn with
 * a Bolt app that only acknowledges: what is left between the two is ours.
 */
export async function compareRoundTrips(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  const bevaka = await startOurs(join(folder, 'bevaka'));
  const bare = await startBare(() => Promise.resolve());
  const writing = await startBare(() =>
    writeDurably(newFile(join(folder, 'bare')), 'x'.repeat(RECORD_BYTES)),
  );
  try {
    for (let line = 0; line < LINES; line += 1) await timed(bevaka, REGISTER);
    const list = await inTurn([bevaka, 'lista'], [bare, 'lista']);
    const register = await inTurn([bevaka, REGISTER], [writing, REGISTER]);
    return [
      { what: `list, ${LINES} lines`, against: 'bare Bolt', ...list, aim: 2 },
      { what: 'registrera', against: 'bare Bolt and one durable write', ...register, aim: 1.5 },
    ];
  } finally {
    await Promise.all([bevaka.stop(), bare.stop(), writing.stop()]);
    await rm(folder, { recursive: true });
  }
}

/** A file of its own in its own folder, as the store files each new record. */
function newFile(folder: string): string {
  const id = ulid();
  return join(folder, folderOf(id), `${id}.json`);
}

type Side = readonly [Answering, string];

async function inTurn(
  ours: Side,
  theirs: Side,
): Promise<{ amount: number; againstAmount: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const one = await timed(...ours);
    const other = await timed(...theirs);
    if (round < 0) continue;
    times.ours.push(one);
    times.theirs.push(other);
  }
  return { amount: median(times.ours), againstAmount: median(times.theirs) };
}

/** Milliseconds until the answer; what the command leaves to be said is said before the next. */
async function timed({ sandbox, settled }: Answering, text: string): Promise<number> {
  const begun = performance.now();
  const command = { type: 'command', channel: CHANNEL, command: '/uppdrag', text } as const;
  const answer = await sandbox.act('U03SEK', command);
  const ms = performance.now() - begun;
  if (!answer.ok) throw new Error(answer.sentence);
  await settled();
  // What was posted comes back as events; the next command must not meet them.
  await sleep(PAUSE_MS);
  return ms;
}

function aSandbox(): Promise<Sandbox> {
  const limits = { channelPaceMs: 0, postsPerMinute: 1_000_000 };
  return startSandbox({ port: 0, manifest: 'manifest.yml', folder: null, limits });
}

async function startOurs(folder: string): Promise<Answering> {
  const sandbox = await aSandbox();
  const { botToken, appToken, apiUrl } = sandbox;
  const clock = createClock({ startsAt: '2026-09-29T07:00:00.000Z', rate: 1 });
  const config = readConfig({ BEVAKA_DATA_DIR: folder, BEVAKA_POST_PACE_MS: '0' });
  const connection = { by: 'socket', botToken, appToken } as const;
  const reach = { connection, slackApiUrl: apiUrl, clock, everySecond: false };
  const signal = new AbortController().signal;
  const running = await runBevaka(config, reach, createLog('fatal'), signal);
  if (running === null) throw new Error('Bevaka was told to stop');
  await setUpStory(running.ports, sandbox.team);
  await connected(sandbox);
  return {
    sandbox,
    settled: () => running.beat(),
    async stop() {
      await running.stop();
      await sandbox.stop();
    },
  };
}

async function startBare(work: () => Promise<void>): Promise<Answering> {
  const sandbox = await aSandbox();
  const { botToken, appToken, apiUrl: slackApiUrl } = sandbox;
  const app = new bolt.App({
    token: botToken,
    appToken,
    socketMode: true,
    logLevel: bolt.LogLevel.ERROR,
    clientOptions: { slackApiUrl },
  });
  app.command('/uppdrag', async ({ ack }) => {
    await work();
    await ack('ok');
  });
  await app.start();
  await connected(sandbox);
  return {
    sandbox,
    settled: () => Promise.resolve(),
    async stop() {
      await app.stop();
      await sandbox.stop();
    },
  };
}

async function connected(sandbox: Sandbox): Promise<void> {
  while (!sandbox.snapshot('U03SEK').app.connected)
    await new Promise<void>((resolve) => {
      const deaf = sandbox.onChange(() => {
        deaf();
        resolve();
      });
    });
}
