import { setImmediate } from 'node:timers/promises';

import { finishReadings } from './app/readings/confirm-reading.ts';
import { type Moment, type Ports, portsAt, type World } from './app/ports/ports.ts';
import type { Store } from './app/ports/store.ts';
import { tryAll } from './app/records/try-all.ts';
import { PrivateAnswers } from './slack/kit/private-answers.ts';
import { wakeAllAnew } from './app/records/wake-anew.ts';
import { createPins } from './slack/posting/pins.ts';
import { seeToWhatIsDue } from './app/mornings/see-to-what-is-due.ts';
import { finishRescheduling } from './app/rescheduling/follow-meetings.ts';
import { Writes } from './disk/writes.ts';
import { createClock } from './running/clock.ts';
import type { Config } from './running/config-type.ts';
import { feedsOf, publicDoorOf, publicPagesOf } from './composing/addresses.ts';
import { createDoor } from './composing/door.ts';
import { createHomes } from './composing/homes.ts';
import { createSaying } from './composing/outbox.ts';
import { createPaperwork } from './composing/paperwork.ts';
import { createWorld } from './composing/world.ts';
import type { Outbox } from './delivery/outbox.ts';
import { createLog, type Log } from './running/log.ts';
import { calendarFileAt } from './http/calendar-file.ts';
import { startHttp, type HttpServer } from './http/server.ts';
import { startHeartbeat } from './schedule/heartbeat.ts';
import { createAskingClient, type Identity, identify, TokenRefused } from './slack/kit/connect.ts';
import { permalinksIn } from './slack/kit/permalink.ts';
import { askForFile } from './slack/kit/ask-for-file.ts';
import { createPeople } from './slack/people/people.ts';
import { createSlackClock, fetchBy } from './slack/posting/slack-clock.ts';
import { buildSearch } from './composing/search.ts';
import { EmbeddedSearch } from './search/embedded-search.ts';
import { StartRefused } from './running/start-refused.ts';
import { openLowdbStore } from './stores/lowdb/open.ts';
import type { LowdbStore } from './stores/lowdb/store.ts';
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
  const { dataDir } = config;
  const writes = new Writes(() => reach.clock.real());
  const search = new EmbeddedSearch(log);
  const store = await openLowdbStore({ dataDir, log, writes, follower: search });
  try {
    const running = await runOver(store, { config, reach, log, writes, search, signal });
    if (running === null) await store.close();
    return running;
  } catch (error) {
    await store.close();
    throw error;
  }
}

type Begun = {
  readonly config: Config;
  readonly reach: Reach;
  readonly log: Log;
  readonly writes: Writes;
  readonly search: EmbeddedSearch;
  readonly signal: AbortSignal;
};

async function runOver(store: LowdbStore, begun: Begun): Promise<Running | null> {
  const { config, reach, log, writes, search, signal } = begun;
  const { clock, connection, slackApiUrl } = reach;
  const slackClock = createSlackClock();
  const slack = { token: connection.botToken, slackApiUrl };
  const client = createAskingClient({ ...slack, fetch: fetchBy(slackClock) });
  const identity = await identityOf(client, log, signal);
  if (identity === null) return null;

  const { enterprise } = identity;
  const people = createPeople({ client, log, defaultTimeZone: config.timeZone, enterprise });
  const feeds = feedsOf(config, clock);
  const paperwork = createPaperwork(config, reach, { client, log });
  let saying: Outbox | null = null;
  const wakeOutbox = (): void => saying?.wake();
  const homes = createHomes({ client, log, portsNow: () => portsNow() });
  const world = createWorld(config, reach, {
    store,
    homes,
    search,
    people,
    feeds,
    publicPages: publicPagesOf(config),
    papers: paperwork.papers,
    handing: paperwork.handing,
    pins: createPins(client, log),
    ask: askForFile(client),
    writes,
    log,
    linkTo: permalinksIn(identity.url),
    wakeOutbox,
  });
  const momentNow = (): Moment => ({ now: clock.now(), realNow: clock.real(), cause: null });
  const portsNow = (): Ports => portsAt(world, momentNow());
  const outbox = createSaying(config, { client, identity, slack, slackClock, portsNow, log });
  saying = outbox;

  const { team } = identity;
  const { dataDir } = config;
  const channelMayBeWell = (channel: string): void => outbox.channelMayBeWell(channel);
  const listening = {
    peopleChanges: people,
    channelMayBeWell,
    homes,
    client,
    identity,
    privately: new PrivateAnswers(),
    log,
  };
  const door = await createDoor(reach, { ...listening, world, momentNow, dataDir, writes });
  await finishWhatWasLeft(portsNow, team, log);
  if (!(await door.open(signal))) return null;
  outbox.wake();
  const finding = buildSearch(search, world, team);
  const waking = wakeAll(store, world, { portsNow, team });
  const heartbeat = startHeartbeat({
    everySecond: reach.everySecond,
    log,
    async work() {
      await writes.tryAgain(dataDir);
      await seeToWhatIsDue(portsNow(), { team, remindAt: config.remindAt });
      outbox.wake();
      await paperwork.sweep();
    },
  });
  const http = await httpOf(config, {
    facts: async () => ({
      storeAnswers: await answers(store),
      heartbeatAge: heartbeat.age(),
      waiting: (await store.waiting()).length,
      writesFail: writes.failing !== null,
      isResting: outbox.resting() !== null,
      heardAgo: door.lastHeard(),
    }),
    files: paperwork.once,
    calendars: feeds && { feeds, file: (secret) => calendarFileAt(portsNow(), secret) },
    publicDoor: publicDoorOf(portsNow, team),
  });
  return {
    get ports() {
      return portsNow();
    },
    async beat() {
      await heartbeat.beat();
      await outbox.settled();
    },
    async stop() {
      waking.end();
      finding.end();
      await http?.stop();
      await homes.stop();
      await door.stop();
      await heartbeat.stop();
      await outbox.stop();
      await store.close();
      await waking.over;
      await search.over();
    },
  };
}

/** @throws StartRefused when Slack will never know the bot token */
async function identityOf(
  client: ReturnType<typeof createAskingClient>,
  log: Log,
  signal: AbortSignal,
): Promise<Identity | null> {
  return identify(client, log, signal).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error instanceof TokenRefused
      ? new StartRefused(`SLACK_BOT_TOKEN: Slack does not accept it (${error.message}).`)
      : error;
  });
}

/** Not before all is read: it would read all of it at once, and whoever asks something would wait. */
function wakeAll(
  store: LowdbStore,
  world: World,
  { portsNow, team }: { readonly portsNow: () => Ports; readonly team: string },
): { end(): void; readonly over: Promise<void> } {
  const ending = new AbortController();
  const how = { pause: setImmediate, stop: ending.signal };
  const over = store.inspected.then(() =>
    world.followUps.do(() => wakeAllAnew(portsNow(), team, how)),
  );
  return { end: () => ending.abort(), over };
}

/** Before anybody acts; what fails now is tried at each heartbeat, and keeps nobody from starting. */
async function finishWhatWasLeft(portsNow: () => Ports, team: string, log: Log): Promise<void> {
  const works = [() => finishReadings(portsNow()), () => finishRescheduling(portsNow(), team)];
  await tryAll(works, (work) => work()).catch((error: unknown) =>
    log.error({ error: String(error) }, 'what was left half done could not be finished yet'),
  );
}

/** The door for health, metrics, calendars, files and public pages, where one is asked for. */
async function httpOf(
  { http }: Config,
  served: Omit<Parameters<typeof startHttp>[0], 'port'>,
): Promise<HttpServer | null> {
  if (http === null) return null;
  return startHttp({ port: http.port, host: http.host, ...served }).catch((error: unknown) => {
    throw new StartRefused(`BEVAKA_HTTP_PORT: cannot be served (${String(error)}).`);
  });
}

async function answers(store: Store): Promise<boolean> {
  return store.find('committee', 'NONE').then(
    () => true,
    () => false,
  );
}
