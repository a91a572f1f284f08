import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { finishReadings } from './app/readings/confirm-reading.ts';
import type { Ports, World } from './app/ports/ports.ts';
import type { Store } from './app/ports/store.ts';
import { wakeAllAnew } from './app/records/wake-anew.ts';
import { seeToWhatIsDue } from './app/mornings/see-to-what-is-due.ts';
import { finishRescheduling } from './app/rescheduling/follow-meetings.ts';
import { tellOfUndelivered } from './app/committees/undelivered.ts';
import { isSilenced } from './app/committees/mute-channel.ts';
import { swedishClosedDays } from './calendar/swedish-closed-days.ts';
import { createClock } from './running/clock.ts';
import type { Config } from './running/config-type.ts';
import { createOutbox, type Outbox } from './delivery/outbox.ts';
import { createFiles } from './files/files.ts';
import { createLog, type Log } from './running/log.ts';
import { calendarFileAt } from './http/calendar-file.ts';
import type { CalendarDoor } from './http/calendar-routes.ts';
import { createFeeds } from './http/feeds.ts';
import { createNewId } from './running/new-id.ts';
import type { Facts } from './http/health.ts';
import { startHttp, type HttpServer } from './http/server.ts';
import { startHeartbeat } from './schedule/heartbeat.ts';
import { createBoltApp } from './slack/door/bolt.ts';
import { createAskingClient, identify, TokenRefused } from './slack/kit/connect.ts';
import { registerListeners } from './slack/door/register.ts';
import { createPeople } from './slack/people/people.ts';
import { linkTo } from './slack/posting/link-to.ts';
import { createPoster } from './slack/posting/poster.ts';
import { createPostingClient } from './slack/posting/posting-client.ts';
import { askForFile } from './slack/kit/ask-for-file.ts';
import { createRender } from './slack/door/render.ts';
import { StartRefused } from './running/start-refused.ts';
import { openLowdbStore } from './stores/lowdb/open.ts';
import { startWithSandbox } from './story/start-with-sandbox.ts';
import type { Bevaka, Reach, Running } from './running/running.ts';

/**
 * The one place that builds things: Bevaka alone where Slack is configured, else with a sandbox.
 * @returns null when it was told to stop before it had started
 * @throws StartRefused when it cannot work
 */
export async function startBevaka(config: Config, signal: AbortSignal): Promise<Bevaka | null> {
  const log = createLog(config.logLevel);
  const { connection } = config;
  if (connection.by === 'sandbox') {
    // Not before: a service that has Slack never loads it.
    const { startSandbox } = await import('@bevaka/slack-sandbox');
    return startWithSandbox({ config, log, signal, run: runBevaka, startSandbox });
  }
  const reach: Reach = {
    connection,
    slackApiUrl: config.slackApiUrl,
    clock: createClock(config.clock),
    everySecond: config.clock !== null,
  };
  const running = await runBevaka(config, reach, log, signal);
  return running && { greeting: 'Bevaka is ready', stop: () => running.stop() };
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
  const publicUrl = config.http?.publicUrl ?? null;
  const feeds = publicUrl === null ? null : createFeeds({ publicUrl, real: () => clock.real() });
  let outbox: Outbox | null = null;
  const world: World = {
    store,
    people,
    files: createFiles({
      token: connection.botToken,
      slackApiUrl,
      dataDir: config.dataDir,
      log,
      clock,
      ask: askForFile(client),
    }),
    closed,
    admins: config.admins,
    defaults: { timeZone, language },
    newId: createNewId(),
    feeds,
    newSecret: () => randomBytes(32).toString('base64url'),
    wakeOutbox: () => outbox?.wake(),
  };
  const portsNow = (): Ports => ({ ...world, now: clock.now(), realNow: clock.real() });
  outbox = createOutbox({
    store,
    poster: createPoster({
      client: createPostingClient({ token: connection.botToken, slackApiUrl }),
      render: createRender(portsNow, linkTo(client)),
      log,
    }),
    log,
    isSilenced: (team, message) => isSilenced(world, team, message),
    tellOfUndelivered: (message, why) => tellOfUndelivered(portsNow(), message, why),
    real: () => clock.real(),
    quarantineMs: config.quarantineMs,
    paceMs: config.postPaceMs,
  });

  const app = createBoltApp({ connection, slackApiUrl, identity, log });
  registerListeners(app, { portsNow, peopleChanges: people, client, identity, log });
  await finishReadings(portsNow());
  await finishRescheduling(portsNow(), identity.team);
  await app.start();
  outbox.wake();
  const ending = new AbortController();
  // Not before: it would read all of them at once, and whoever asks something would wait.
  const woken = store.inspected
    .then(() =>
      wakeAllAnew(portsNow(), identity.team, { pause: setImmediate, stop: ending.signal }),
    )
    .catch((error: unknown) =>
      log.error({ error: String(error) }, 'the days on which to remind could not be found anew'),
    );
  const saying = outbox;
  const heartbeat = startHeartbeat({
    everySecond: reach.everySecond,
    log,
    real: () => clock.real(),
    async work() {
      await seeToWhatIsDue(portsNow(), { team: identity.team, remindAt: config.remindAt });
      saying.wake();
    },
  });
  const http = await httpOf(config, {
    facts: async () => ({
      storeAnswers: await answers(store),
      heartbeatAge: clock.real() - heartbeat.lastBeatAt(),
      waiting: (await store.waiting()).length,
    }),
    calendars: feeds && { feeds, file: (secret) => calendarFileAt(portsNow(), secret) },
  });
  return {
    get ports() {
      return portsNow();
    },
    async beat() {
      await heartbeat.beat();
      await saying.settled();
    },
    async stop() {
      ending.abort();
      await http?.stop();
      await app.stop();
      await heartbeat.stop();
      await saying.stop();
      await store.close();
      await woken;
    },
  };
}

/** The door for health, metrics and calendars, where one is asked for. */
async function httpOf(
  { http }: Config,
  served: { facts: () => Promise<Facts>; calendars: CalendarDoor | null },
): Promise<HttpServer | null> {
  if (http === null) return null;
  return startHttp({ port: http.port, ...served }).catch((error: unknown) => {
    throw new StartRefused(`BEVAKA_HTTP_PORT: cannot be served (${String(error)}).`);
  });
}

async function answers(store: Store): Promise<boolean> {
  return store.find('committee', 'NONE').then(
    () => true,
    () => false,
  );
}
