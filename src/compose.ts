import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ulid } from 'ulid';

import { finishReadings } from './app/confirm-reading.ts';
import { planMorning } from './app/morning.ts';
import type { Ports } from './app/ports/ports.ts';
import { settleDigests, withdrawLateDigests } from './app/settle-digests.ts';
import { isSilenced, tellOfUndelivered } from './app/undelivered.ts';
import { swedishClosedDays } from './calendar/swedish-closed-days.ts';
import { createClock, type MovableClock } from './clock.ts';
import type { Config } from './config.ts';
import { createOutbox, type Outbox } from './delivery/outbox.ts';
import { createFiles } from './files/files.ts';
import { createLog, type Log } from './log.ts';
import { startSandbox } from './sandbox/start.ts';
import { startHeartbeat } from './schedule/heartbeat.ts';
import { createBoltApp, type SlackConnection } from './slack/bolt.ts';
import { createAskingClient, identify, TokenRefused } from './slack/connect.ts';
import { registerListeners } from './slack/listeners/index.ts';
import { createPeople } from './slack/people.ts';
import { linkTo } from './slack/posting/link-to.ts';
import { createPoster } from './slack/posting/poster.ts';
import { createPostingClient } from './slack/posting/posting-client.ts';
import { createRender } from './slack/render.ts';
import { StartRefused } from './start-refused.ts';
import { openLowdbStore } from './stores/lowdb/open.ts';
import { sowStory } from './story/sow.ts';
import { openStory, STORY_BEGINS } from './story/story.ts';

export type Bevaka = {
  /** What a person is told once it can answer. */
  readonly greeting: string;
  stop(): Promise<void>;
};

/** How the app is reached; the sandbox's own addresses look like any other Slack's. */
export type Reach = {
  readonly connection: SlackConnection;
  readonly slackApiUrl: string;
  readonly clock: MovableClock;
  readonly everySecond: boolean;
};

export type Running = {
  readonly ports: Ports;
  beat(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The one place that builds things: Bevaka alone where Slack is configured, else with a sandbox.
 * @returns null when it was told to stop before it had started
 * @throws StartRefused when it cannot work
 */
export async function startBevaka(config: Config, signal: AbortSignal): Promise<Bevaka | null> {
  const log = createLog(config.logLevel);
  const { connection } = config;
  if (connection.by === 'sandbox') return startWithSandbox(config, log, signal);
  const reach: Reach = {
    connection,
    slackApiUrl: config.slackApiUrl,
    clock: createClock(config.clock),
    everySecond: config.clock !== null,
  };
  const running = await runBevaka(config, reach, log, signal);
  return running && { greeting: 'Bevaka is ready', stop: () => running.stop() };
}

async function startWithSandbox(
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<Bevaka | null> {
  const folder = join(config.dataDir, 'sandbox');
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let running: Running | null = null;
  const story = openStory({
    folder,
    begins: config.clock ?? STORY_BEGINS,
    moved: async () => running?.beat(),
    timeZone: config.timeZone,
    remindAt: config.remindAt,
    nextMilestone: async () => (running === null ? null : story.nextMilestoneOf(running.ports)),
  });
  const port = config.connection.by === 'sandbox' ? config.connection.port : 0;
  const sandbox = await startSandbox({
    port,
    manifest: 'manifest.yml',
    folder,
    story: story.control,
  });
  const { botToken, appToken, apiUrl, pageUrl } = sandbox;
  const reach: Reach = {
    connection: { by: 'socket', botToken, appToken },
    slackApiUrl: apiUrl,
    clock: story.clock,
    everySecond: true,
  };
  running = await runBevaka(config, reach, log, signal);
  if (running === null) {
    await sandbox.stop();
    return null;
  }
  if (isNew) log.info({ folder }, 'a new story begins');
  await sowStory(running.ports, sandbox.team);
  return {
    greeting: `Bevaka is ready\nOpen ${pageUrl}`,
    async stop() {
      await running?.stop();
      await sandbox.stop();
      story.stop();
    },
  };
}

/**
 * Bevaka itself, over whatever speaks Slack's API.
 * @returns null when it was told to stop before it had started
 */
export async function runBevaka(
  config: Config,
  reach: Reach,
  log: Log,
  signal: AbortSignal,
): Promise<Running | null> {
  const { connection, slackApiUrl, clock } = reach;
  const store = await openLowdbStore({ dataDir: config.dataDir, log });
  const client = createAskingClient({ token: connection.botToken, slackApiUrl });
  const identity = await identify(client, log, signal).catch(async (error: unknown) => {
    await store.close();
    if (signal.aborted) return null;
    throw error instanceof TokenRefused
      ? new StartRefused(`SLACK_BOT_TOKEN: Slack does not accept it (${error.message}).`)
      : error;
  });
  if (identity === null) return null;

  const people = createPeople({ client, log, defaultTimeZone: config.timeZone });
  const closed = swedishClosedDays();
  const { timeZone, language } = config;
  let outbox: Outbox | null = null;
  const ports: Ports = {
    store,
    people,
    files: createFiles({
      token: connection.botToken,
      slackApiUrl,
      dataDir: config.dataDir,
      log,
      clock,
    }),
    clock,
    closed,
    admins: config.admins,
    defaults: { timeZone, language },
    newId: () => ulid(),
    wakeOutbox: () => outbox?.wake(),
  };
  outbox = createOutbox({
    store,
    poster: createPoster({
      client: createPostingClient({ token: connection.botToken, slackApiUrl }),
      render: createRender(ports, linkTo(client)),
      log,
    }),
    log,
    isSilenced: (team, message) => isSilenced(ports, team, message),
    tellOfUndelivered: (message, why) => tellOfUndelivered(ports, message, why),
    real: () => clock.real(),
    quarantineMs: config.quarantineMs,
    paceMs: config.postPaceMs,
  });

  const app = createBoltApp({ connection, slackApiUrl, identity, log });
  registerListeners(app, { ports, peopleChanges: people, client, identity, log });
  await finishReadings(ports);
  await app.start();
  outbox.wake();
  const saying = outbox;
  const heartbeat = startHeartbeat({
    everySecond: reach.everySecond,
    log,
    async work() {
      await withdrawLateDigests(ports, config.remindAt);
      await settleDigests(ports);
      await planMorning(ports, config.remindAt);
      saying.wake();
    },
  });
  return {
    ports,
    async beat() {
      await heartbeat.beat();
      await saying.settled();
    },
    async stop() {
      await app.stop();
      await heartbeat.stop();
      await saying.stop();
      await store.close();
    },
  };
}
