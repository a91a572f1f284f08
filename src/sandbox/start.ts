import { join } from 'node:path';

import { Hono } from 'hono';

import type { Act, ActAnswer, Message, PageFile, Snapshot } from './protocol.ts';
import { perform } from './server/acts/act.ts';
import { buildSlack } from './server/build-slack.ts';
import { openDoor, type Door } from './server/door.ts';
import { feedEvents } from './server/events/feed.ts';
import { createFaults, type Faults } from './server/install/faults.ts';
import { install, type Install } from './server/install/install.ts';
import { SLACK_LIMITS, type Limits } from './server/install/limits.ts';
import { readManifest } from './server/install/manifest.ts';
import { createKeeper, readKept } from './server/keeping/keeper.ts';
import { stateOf, takeBack } from './server/keeping/state.ts';
import type { Call, Posted } from './server/ledger.ts';
import { createHttpLine } from './server/line/http-line.ts';
import { createEventSender } from './server/line/retries.ts';
import { createSocketLine, type DropReason, type SocketLine } from './server/line/socket-line.ts';
import { pageRoutes } from './server/screen/routes.ts';
import { messagesFor, snapshotFor } from './server/screen/snapshot.ts';
import type { Slack } from './server/slack.ts';
import { REAL_TIME, type StoryControl } from './server/story.ts';
import { createApi } from './server/webapi/api.ts';
import { methodsOf } from './server/webapi/methods.ts';
import { apiRoutes } from './server/webapi/routes.ts';
import { createChanges, type Change } from './server/workspace/changes.ts';
import type { Person } from './server/workspace/records.ts';
import { regionExempel, TEAM } from './server/workspace/seed.ts';

export type { Call, DropReason, Faults, Limits, Person, Posted, StoryControl };

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
  deliver?: { by: 'socket' } | { by: 'http'; eventsUrl: string };
  signingSecret?: string;
  /** Told once about each method of the Web API that the sandbox does not have. */
  onUnknownMethod?: (method: string) => void;
};

export type Sandbox = {
  readonly pageUrl: string;
  /** `http://127.0.0.1:3000/api/`, for `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly team: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUser: string;
  readonly faults: Faults;
  /** The same as `POST /page/acts`: answered when the app has acknowledged. */
  act(person: string, act: Act): Promise<ActAnswer>;
  upload(
    person: string,
    file: { name: string; mimetype: string; content: Uint8Array },
  ): Promise<PageFile>;
  snapshot(person: string): Snapshot;
  /** The channel's messages, or with `thread` that thread's, as the person sees them. */
  messages(person: string, channel: string, thread?: string): Message[];
  /** Changes somebody's profile or standing, and tells the app of it. */
  changePerson(person: string, to: Partial<Omit<Person, 'id'>>): void;
  /** Every message that the app has posted, ephemeral ones included, in order. */
  posted(): readonly Posted[];
  /** Every call of the Web API and of response addresses, with its outcome. */
  calls(): readonly Call[];
  /** @returns stops listening */
  onChange(ear: () => void): () => void;
  /** Ends the app's Socket Mode connections, announced or not. */
  dropSockets(reason?: DropReason): void;
  stop(): Promise<void>;
};

/** Starts a local Slack workspace with the app of the manifest installed in it. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const installed = install(await readManifest(options.manifest), options.signingSecret);
  const limits = { ...SLACK_LIMITS, ...options.limits };
  const changes = createChanges();
  const onConnections = (): void => changes.tell({ kind: 'app' });
  const faults = createFaults();
  const door = await openDoor(options.port);
  const { line, socket } = openLine(options, { installed, limits, onConnections });
  const slack = buildSlack({
    origin: door.origin,
    install: installed,
    limits,
    faults,
    changes,
    line,
    story: options.story ?? REAL_TIME,
    folder: options.folder,
  });
  const flush = await keepIn(options.folder, slack);
  const sender = createEventSender({
    line,
    retriesMs: limits.eventRetriesMs,
    takeDoubleDelivery: () => faults.takeDoubleDelivery(),
  });
  feedEvents(slack, sender);
  openRoutes(door, slack, { socket, onUnknown: onceEach(options.onUnknownMethod ?? warn) });

  return {
    ...facts(door, installed),
    ...handsOn(slack),
    faults,
    dropSockets: (reason = 'cut') => socket?.drop(reason),
    async stop() {
      sender.stop();
      await line.stop();
      await door.close();
      await flush();
    },
  };
}

type LineNeeds = { installed: Install; limits: Limits; onConnections: () => void };

function openLine(
  { deliver }: SandboxOptions,
  { installed, limits, onConnections }: LineNeeds,
): { line: SocketLine | ReturnType<typeof createHttpLine>; socket: SocketLine | null } {
  if (deliver?.by === 'http') {
    const { signingSecret } = installed;
    const { eventsUrl } = deliver;
    const { ackMs } = limits;
    return {
      line: createHttpLine({ eventsUrl, signingSecret, ackMs, onConnections }),
      socket: null,
    };
  }
  const { appId } = installed;
  const socket = createSocketLine({ appId, ackMs: limits.ackMs, onConnections });
  return { line: socket, socket };
}

/**
 * Takes back what was kept, or sows a new workspace, and keeps it from then on.
 * @returns writes what is not written yet
 */
async function keepIn(folder: string | null, slack: Slack): Promise<() => Promise<void>> {
  const { workspace, install: app } = slack;
  const path = folder === null ? null : join(folder, 'workspace.json');
  const kept = path === null ? null : await readKept(path);
  if (kept === null) workspace.sow(regionExempel(app));
  else takeBack(slack, kept);
  if (path === null) return () => Promise.resolve();
  const keeper = createKeeper(path, () => stateOf(slack));
  workspace.changes.listen((change) => {
    if (!PASSING.has(change.kind)) keeper.noteChange();
  });
  return () => keeper.flush();
}

/** Changes of what is not kept. */
const PASSING = new Set<Change['kind']>([
  'app',
  'noted',
  'ephemeral',
  'ephemeral-gone',
  'views',
  'story',
]);

function openRoutes(
  door: Door,
  slack: Slack,
  { socket, onUnknown }: { socket: SocketLine | null; onUnknown: (method: string) => void },
): void {
  const api = createApi(slack, methodsOf(socket), onUnknown);
  door.lead(new Hono().route('/', apiRoutes(slack, api)).route('/', pageRoutes(slack)));
  door.server.on('upgrade', (request, stream, head) => {
    if (socket === null) stream.destroy();
    else socket.upgrade(request, stream, head);
  });
}

function onceEach(tell: (method: string) => void): (method: string) => void {
  const told = new Set<string>();
  return (method) => {
    if (!told.has(method)) tell(method);
    told.add(method);
  };
}

function warn(method: string): void {
  process.emitWarning(`The sandbox has no method ${method}; it answered unknown_method.`);
}

function facts(door: Door, installed: Install) {
  const { botToken, appToken, signingSecret, user: botUser } = installed;
  return {
    pageUrl: `${door.origin}/`,
    apiUrl: `${door.origin}/api/`,
    team: TEAM.id,
    botToken,
    appToken,
    signingSecret,
    botUser,
  };
}

/** What a test does and looks at, in process. */
function handsOn(slack: Slack) {
  const { workspace, ledger } = slack;

  function personOf(id: string): Person {
    const person = workspace.people.find(id);
    if (person === undefined) throw new Error(`There is no ${id} in the sandbox.`);
    return person;
  }

  return {
    act: (person: string, act: Act) => perform(slack, person, act),
    async upload(user: string, { content: bytes, name, mimetype }: UploadedFile) {
      const { id, size } = await workspace.files.upload({ name, mimetype, bytes, user });
      return { id, name, mimetype, size };
    },
    snapshot: (person: string) => snapshotFor(slack, personOf(person)),
    messages: (person: string, channel: string, thread?: string) =>
      messagesFor(
        slack,
        personOf(person),
        thread === undefined ? { channel } : { channel, thread },
      ),
    changePerson(person: string, to: Partial<Omit<Person, 'id'>>) {
      personOf(person);
      workspace.people.change(person, to);
    },
    posted: () => ledger.posted(),
    calls: () => ledger.calls(),
    onChange: (ear: () => void) => workspace.changes.listen(ear),
  };
}

type UploadedFile = { name: string; mimetype: string; content: Uint8Array };
