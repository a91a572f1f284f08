import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import type bolt from '@slack/bolt';

import { finishReadings } from './app/readings/confirm-reading.ts';
import { FollowUps } from './app/ports/follow-ups.ts';
import { type Moment, type Ports, portsAt, type World } from './app/ports/ports.ts';
import type { Store } from './app/ports/store.ts';
import { tryAll } from './app/records/try-all.ts';
import { wakeAllAnew } from './app/records/wake-anew.ts';
import { seeToWhatIsDue } from './app/mornings/see-to-what-is-due.ts';
import { finishRescheduling } from './app/rescheduling/follow-meetings.ts';
import { tellOfRepeat, tellOfUndelivered } from './app/committees/undelivered.ts';
import { isSilenced } from './app/committees/mute-channel.ts';
import { workspaceKept } from './app/workspace/workspace-notes.ts';
import { swedishClosedDays } from './calendar/swedish-closed-days.ts';
import { Writes } from './disk/writes.ts';
import { createClock } from './running/clock.ts';
import type { Config } from './running/config-type.ts';
import { createOutbox, type Outbox } from './delivery/outbox.ts';
import { createFiles } from './files/files.ts';
import { createLog, type Log } from './running/log.ts';
import { calendarFileAt } from './http/calendar-file.ts';
import type { CalendarDoor } from './http/calendar-routes.ts';
import { createFeeds } from './http/feeds.ts';
import { idsOfCause } from './running/ids-of-cause.ts';
import { createNewId } from './running/new-id.ts';
import type { Facts } from './http/health.ts';
import { startHttp, type HttpServer } from './http/server.ts';
import { startHeartbeat } from './schedule/heartbeat.ts';
import { createBoltApp } from './slack/door/bolt.ts';
import { createHearing } from './slack/door/receivers/sockets/hearing.ts';
import { createAskingClient, identify, TokenRefused } from './slack/kit/connect.ts';
import { takeInto } from './slack/door/intake/intake.ts';
import { createMissedReplies } from './slack/door/missed-replies.ts';
import { registerListeners } from './slack/door/register.ts';
import { createPeople } from './slack/people/people.ts';
import { linkTo } from './slack/posting/link-to.ts';
import { createPoster } from './slack/posting/poster.ts';
import { createPostingClient } from './slack/posting/posting-client.ts';
import { createSlackClock, fetchBy } from './slack/posting/slack-clock.ts';
import { createRender } from './slack/door/render.ts';
import { StartRefused } from './running/start-refused.ts';
import { openJournal } from './stores/lowdb/journal.ts';
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
  const { dataDir } = config;
  const writes = new Writes(() => clock.real());
  const store = await openLowdbStore({ dataDir, log, writes });
  const slackClock = createSlackClock();
  const slack = { token: connection.botToken, slackApiUrl };
  const client = createAskingClient({ ...slack, fetch: fetchBy(slackClock) });
  const identity = await identify(client, log, signal).catch(async (error: unknown) => {
    await store.close();
    if (signal.aborted) return null;
    throw error instanceof TokenRefused
      ? new StartRefused(`SLACK_BOT_TOKEN: Slack does not accept it (${error.message}).`)
      : error;
  });
  if (identity === null) return null;

  const { enterprise } = identity;
  const people = createPeople({ client, log, defaultTimeZone: config.timeZone, enterprise });
  const closed = swedishClosedDays();
  const { timeZone, language } = config;
  const publicUrl = config.http?.publicUrl ?? null;
  const feeds = publicUrl === null ? null : createFeeds({ publicUrl, real: () => clock.real() });
  const newId = createNewId();
  let outbox: Outbox | null = null;
  const world: World = {
    store,
    people,
    files: createFiles({
      token: connection.botToken,
      slackApiUrl,
      dataDir,
      log,
      clock,
      writes,
    }),
    closed,
    admins: config.admins,
    defaults: { timeZone, language },
    idsFor: (cause) => (cause === null ? newId : idsOfCause(cause.id, Date.parse(cause.at))),
    followUps: new FollowUps(),
    feeds,
    newSecret: () => randomBytes(32).toString('base64url'),
    wakeOutbox: () => outbox?.wake(),
  };
  const momentNow = (): Moment => ({ now: clock.now(), realNow: clock.real(), cause: null });
  const portsNow = (): Ports => portsAt(world, momentNow());
  const hungUp = new AbortController();
  outbox = createOutbox({
    store,
    poster: createPoster({
      client: createPostingClient({ ...slack, fetch: fetchBy(slackClock, hungUp.signal) }),
      render: createRender(portsNow, linkTo(client)),
      log,
      hangUp: () => hungUp.abort(),
    }),
    workspace: workspaceKept(portsNow, identity.team),
    log,
    isSilenced: (message) => isSilenced(world, identity.team, message),
    tellOfUndelivered: (message, why) => tellOfUndelivered(portsNow(), message, why),
    tellOfRepeat: (message) => tellOfRepeat(portsNow(), message),
    now: () => slackClock.now(),
    quarantineMs: config.quarantineMs,
    paceMs: config.postPaceMs,
  });
  const saying = outbox;

  const hearing = createHearing(log);
  const app = createBoltApp({ connection, slackApiUrl, identity, hearing, log });
  registerListeners(app, {
    portsAt: (moment) => portsAt(world, moment),
    peopleChanges: people,
    channelMayBeWell: (channel) => saying.channelMayBeWell(channel),
    client,
    identity,
    log,
  });
  const journal = await openJournal({ dataDir, log, writes });
  const intake = takeInto(app, { journal, momentNow, log });
  await finishWhatWasLeft(portsNow, identity.team, log);
  const missed = createMissedReplies({ client, identity, log, portsNow, intake });
  hearing.onGap((seconds) => missed.read((clock.real() / 1000 - seconds).toFixed(6)));
  const { seen } = journal;
  if (!(await isHeard(app, { signal, close: () => store.close() }))) return null;
  void intake
    .workOff()
    .then(() => missed.read(seen))
    .catch((error: unknown) => log.error({ error: String(error) }, 'the journal was left'));
  outbox.wake();
  const ending = new AbortController();
  // Not before: it would read all of them at once, and whoever asks something would wait.
  const woken = store.inspected.then(() =>
    world.followUps.do(() =>
      wakeAllAnew(portsNow(), identity.team, { pause: setImmediate, stop: ending.signal }),
    ),
  );
  const heartbeat = startHeartbeat({
    everySecond: reach.everySecond,
    log,
    async work() {
      await writes.tryAgain(dataDir);
      await seeToWhatIsDue(portsNow(), { team: identity.team, remindAt: config.remindAt });
      saying.wake();
    },
  });
  const http = await httpOf(config, {
    facts: async () => ({
      storeAnswers: await answers(store),
      heartbeatAge: heartbeat.age(),
      waiting: (await store.waiting()).length,
      writesFail: writes.failing !== null,
      isResting: saying.resting() !== null,
      heardAgo: hearing.lastHeard(),
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
      await missed.stop();
      await intake.stop();
      await heartbeat.stop();
      await saying.stop();
      await journal.close();
      await store.close();
      await woken;
    },
  };
}

/** Before anybody acts; what fails now is tried at each heartbeat, and keeps nobody from starting. */
async function finishWhatWasLeft(portsNow: () => Ports, team: string, log: Log): Promise<void> {
  const works = [() => finishReadings(portsNow()), () => finishRescheduling(portsNow(), team)];
  await tryAll(works, (work) => work()).catch((error: unknown) =>
    log.error({ error: String(error) }, 'what was left half done could not be finished yet'),
  );
}

/**
 * Begins to hear Slack, however long Slack is away, unless it is told to stop meanwhile.
 * @throws StartRefused when Slack will never know the app token
 */
async function isHeard(
  app: bolt.App,
  { signal, close }: { signal: AbortSignal; close: () => Promise<void> },
): Promise<boolean> {
  const stop = (): void => void app.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (!signal.aborted) await app.start();
    if (signal.aborted) await close();
    return !signal.aborted;
  } catch (error) {
    await close();
    throw error instanceof TokenRefused
      ? new StartRefused(`SLACK_APP_TOKEN: Slack does not accept it (${error.message}).`)
      : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
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
