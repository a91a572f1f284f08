import { setTimeout as sleep } from 'node:timers/promises';

import bolt from '@slack/bolt';
import { type Sandbox, startSandbox } from '@bevaka/slack-sandbox';

import { runBevaka } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import type { Message } from '../src/domain/record/message.ts';
import { createClock } from '../src/running/clock.ts';
import { createLog } from '../src/running/log.ts';
import { setUpStory } from '../src/story/set-up-story.ts';
import { CHANNEL } from './commands.ts';
import { type QuietLine, startQuietLine } from './quiet-line.ts';

/** What an event leaves to be done is done by then. */
const PAUSE_MS = 6;
const STARTS_AT = '2026-09-29T07:00:00.000Z';

/** An app on a line of its own, with a Slack behind it. */
export type Answering = {
  readonly team: string;
  readonly line: QuietLine;
  /** Ends when the app has nothing left to do or to say. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Bevaka with the story's committee, and the threads of its assignments' cards. */
export async function startOurs(
  folder: string,
): Promise<Answering & { threads(): Promise<readonly string[]> }> {
  const sandbox = await aSandbox();
  const { botToken, appToken, team } = sandbox;
  const line = await startQuietLine(sandbox.apiUrl);
  const clock = createClock({ startsAt: STARTS_AT, rate: 1 });
  const config = readConfig({ BEVAKA_DATA_DIR: folder, BEVAKA_POST_PACE_MS: '0' });
  const connection = { by: 'socket', botToken, appToken } as const;
  const reach = { connection, slackApiUrl: line.apiUrl, clock, everySecond: false };
  const signal = new AbortController().signal;
  const running = await runBevaka(config, reach, createLog('fatal'), signal);
  if (running === null) throw new Error('Bevaka was told to stop');
  await setUpStory(running.ports, team);
  await line.connected(2);
  return {
    team,
    line,
    async settled() {
      await sleep(PAUSE_MS);
      await running.beat();
      // What was posted comes back as events; the next must not meet them.
      await sleep(PAUSE_MS);
    },
    async threads() {
      const { store } = running.ports;
      const committee = await store.committeeOfChannel(team, CHANNEL);
      const open = await store.openOfCommittee(committee?.id ?? '');
      const sent = open.map(({ messages }) => messages.find(isCard)?.sending);
      return sent.flatMap((each) => (each?.is === 'sent' ? [each.ts] : []));
    },
    async stop() {
      await running.stop();
      await line.stop();
      await sandbox.stop();
    },
  };
}

/**
 * A Bolt app that only acknowledges.
 * @param work what it does before
 */
export async function startBare(work?: (body: unknown) => Promise<void>): Promise<Answering> {
  const sandbox = await aSandbox();
  const line = await startQuietLine(sandbox.apiUrl);
  const app = new bolt.App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    logLevel: bolt.LogLevel.ERROR,
    clientOptions: { slackApiUrl: line.apiUrl },
  });
  app.command('/uppdrag', ({ ack }) => ack('ok'));
  app.message(() => Promise.resolve());
  // Bolt acknowledges an event before any listener hears of it.
  const inward = app.processEvent.bind(app);
  if (work !== undefined)
    app.processEvent = async (event) => {
      await work(event.body);
      await inward(event);
    };
  await app.start();
  await line.connected(1);
  return {
    team: sandbox.team,
    line,
    settled: () => sleep(PAUSE_MS),
    async stop() {
      await app.stop();
      await line.stop();
      await sandbox.stop();
    },
  };
}

function isCard({ content }: Message): boolean {
  return content.say === 'card';
}

function aSandbox(): Promise<Sandbox> {
  const limits = { channelPaceMs: 0, postsPerMinute: 1_000_000 };
  return startSandbox({ port: 0, manifest: 'manifest.yml', folder: null, limits });
}
