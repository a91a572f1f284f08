import { absence, type Absence } from './server/absence.ts';
import { openDoor, type Door } from './server/door.ts';
import { feedEvents } from './server/events/feed.ts';
import { testHandle, type TestHandle } from './server/test-handle.ts';
import { createFaults, type Faults } from './server/install/faults.ts';
import { install, type Install } from './server/install/install.ts';
import { SLACK_LIMITS, type Limits } from './server/install/limits.ts';
import { readManifest } from './server/install/manifest.ts';
import { keepIn } from './server/keeping/keep.ts';
import { openLine, type Way } from './server/line/open-line.ts';
import { createEventSender } from './server/line/retries.ts';
import type { DropReason } from './server/line/socket-line.ts';
import { type OnDelivered, watched } from './server/line/watched.ts';
import { openRoutes } from './server/routes.ts';
import { buildSlack } from './server/slack/build-slack.ts';
import { REAL_TIME, type StoryControl } from './server/slack/story.ts';
import { createChanges } from './server/workspace/changes.ts';
import { TEAM } from './server/workspace/seed.ts';

export type { StoryControl } from './server/slack/story.ts';

export type SandboxOptions = {
  /** 0 takes any that is free. */
  port: number;
  /** Where `manifest.yml` is: scopes, commands, shortcuts and events are taken from it. */
  manifest: string;
  /** Where its state lasts over restarts; null keeps it in memory. */
  folder: string | null;
  /** Without one it is always now, and there are no steps. */
  story?: StoryControl;
  limits?: Partial<Limits>;
  /** How the app is reached: Socket Mode, unless said otherwise. */
  deliver?: Way;
  signingSecret?: string;
  /** Whether the workspace is one of several of an Enterprise Grid; it is not. */
  isGrid?: boolean;
  /** Told once about each method of the Web API that the sandbox does not have. */
  onUnknownMethod?: (method: string) => void;
  /** Told of each payload that went to the app, and whether the app acknowledged it. */
  onDelivered?: OnDelivered;
};

export type Sandbox = TestHandle & {
  readonly pageUrl: string;
  /** `http://127.0.0.1:3000/api/`, for `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly team: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUser: string;
  readonly faults: Faults;
  /** Ends the app's Socket Mode connections, announced or not. */
  dropSockets(reason?: DropReason): void;
  /**
   * Slack is out of reach: it refuses connections and calls and breaks those that there are, or it
   * takes them and answers nothing. What happens meanwhile is not delivered.
   */
  goAway(how?: Absence): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a local Slack workspace with the app of the manifest installed in it. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { folder, deliver = { by: 'socket' }, story = REAL_TIME, isGrid = false } = options;
  const app = install(await readManifest(options.manifest), options.signingSecret);
  const limits = { ...SLACK_LIMITS, ...options.limits };
  const changes = createChanges();
  const faults = createFaults();
  const door = await openDoor(options.port);
  const { origin } = door;
  const opened = openLine(deliver, {
    appId: app.appId,
    signingSecret: app.signingSecret,
    limits,
    takeDeliveryToAll: () => faults.takeDeliveryToAll(),
    onConnections: () => changes.tell({ kind: 'app' }),
  });
  const { socket } = opened;
  const line = watched(opened.line, options.onDelivered ?? unheard);
  const parts = { origin, install: app, limits, faults, changes, line, story, folder, isGrid };
  const slack = buildSlack(parts);
  const flush = await keepIn(folder, slack);
  const sender = createEventSender({
    line,
    retriesMs: limits.eventRetriesMs,
    takeDoubleDelivery: () => faults.takeDoubleDelivery(),
  });
  feedEvents(slack, sender);
  openRoutes(door, slack, { socket, onUnknownMethod: options.onUnknownMethod ?? warn });

  return {
    ...addresses(door, app),
    ...testHandle(slack),
    faults,
    dropSockets: (reason = 'cut') => socket?.drop(reason),
    ...absence(door, socket),
    async stop() {
      sender.stop();
      await line.stop();
      await door.shut();
      await flush();
    },
  };
}

/** Nobody wants to hear of it. */
function unheard(): void {}

function warn(method: string): void {
  process.emitWarning(`The sandbox has no method ${method}; it answered unknown_method.`);
}

function addresses({ origin }: Door, app: Install) {
  const { botToken, appToken, signingSecret, user: botUser } = app;
  return {
    pageUrl: `${origin}/`,
    apiUrl: `${origin}/api/`,
    team: TEAM.id,
    botToken,
    appToken,
    signingSecret,
    botUser,
  };
}
