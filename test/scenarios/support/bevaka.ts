import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Ports } from '../../../src/app/ports/ports.ts';
import { createClock } from '../../../src/running/clock.ts';
import { runBevaka } from '../../../src/compose.ts';
import { readConfig } from '../../../src/config.ts';
import { startSandbox, type Sandbox } from '@bevaka/slack-sandbox';
import { setUpStory } from '../../../src/story/set-up-story.ts';
import { createLog } from '../../../src/running/log.ts';
import type { Running } from '../../../src/running/running.ts';
import type { SlackConnection } from '../../../src/running/connection.ts';

const BEGINS = { startsAt: '2026-09-29T07:00:00.000Z', rate: 1 };
const PATIENCE_MS = 15_000;
/** How often the heart beats while a test waits; in use it beats every second. */
const BEAT_MS = 250;

/** Bevaka over a sandbox on real sockets, with a calendar that the test moves. */
export type Composed = {
  readonly sandbox: Sandbox;
  /** A command in the committee's channel; the text of the private answer. */
  readonly say: (person: string, words: string) => Promise<string>;
  /** The person's conversation with the app; empty before there is one. */
  readonly direct: (person: string) => string;
  /** Presses the newest button with the action that the person sees there. */
  readonly press: (
    person: string,
    channel: string,
    action: string,
    thread?: string,
  ) => Promise<void>;
  /** Waits, while the heart beats, for something that is seen in the workspace. */
  readonly until: (isSo: () => boolean) => Promise<void>;
  /** Everything that was to be sent has been. */
  readonly settled: () => Promise<void>;
  readonly moveTo: (moment: string) => Promise<void>;
  /** Where Slack's signed requests go when it serves HTTP. */
  readonly eventsUrl: string;
  /** Where health, metrics and calendars are served, when they are. */
  readonly httpUrl: string;
  /** Of Bevaka as it runs now. */
  readonly ports: Ports;
  /** Bevaka ends and begins anew on the same folder; the workspace goes on. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The same in a folder of its own, which goes when it is stopped. */
export async function composeAnew(
  how: Parameters<typeof compose>[1] = { by: 'socket' },
): Promise<Composed & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-'));
  const composed = await compose(folder, how);
  return {
    ...composed,
    get ports() {
      return composed.ports;
    },
    folder,
    async stop() {
      await composed.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function compose(
  folder: string,
  how: {
    by: 'socket' | 'http';
    /** Whether the story's committee is set up; it is. */
    sown?: boolean;
    /** Milliseconds that an unclear message rests before it is looked for. */
    quarantineMs?: number;
    /** Milliseconds between two messages in a channel; none. */
    paceMs?: number;
    /** Whether the workspace is one of several of an Enterprise Grid; it is not. */
    isGrid?: boolean;
    /** Whether health, metrics and calendars are served; they are not. */
    serves?: boolean;
    /** Of committees and channels; Swedish. */
    language?: 'sv' | 'en';
  },
): Promise<Composed> {
  const {
    by,
    sown = true,
    quarantineMs = 60_000,
    paceMs = 0,
    serves = false,
    isGrid = false,
    language = 'sv',
  } = how;
  const port = await freePort();
  const eventsUrl = `http://127.0.0.1:${port}/slack/events`;
  const sandbox = await startSandbox({
    port: 0,
    manifest: 'manifest.yml',
    folder: null,
    isGrid,
    limits: { channelPaceMs: 0, postsPerMinute: 10_000 },
    deliver: by === 'socket' ? { by } : { by, eventsUrl },
  });
  const clock = createClock(BEGINS);
  const log = createLog('fatal');
  const config = readConfig({
    BEVAKA_DATA_DIR: folder,
    BEVAKA_POST_PACE_MS: String(paceMs),
    BEVAKA_QUARANTINE_MS: String(quarantineMs),
    BEVAKA_LANGUAGE: language,
    LOG_LEVEL: 'fatal',
    ...(serves && (await served())),
  });
  const { botToken, appToken, signingSecret, apiUrl } = sandbox;
  const connection: SlackConnection =
    by === 'socket'
      ? { by, botToken, appToken }
      : { by, botToken, signingSecret, host: '127.0.0.1', port };
  const reach = { connection, slackApiUrl: apiUrl, clock, everySecond: false };
  const begin = async (): Promise<Running> => {
    const begun = await runBevaka(config, reach, log, new AbortController().signal);
    if (begun === null) throw new Error('Bevaka was told to stop');
    return begun;
  };
  let running = await begin();
  if (sown) await setUpStory(running.ports, sandbox.team);
  await connected(sandbox);

  const until = waitingOn(sandbox, () => running.beat());

  return {
    sandbox,
    eventsUrl,
    httpUrl: config.http?.publicUrl ?? '',
    get ports() {
      return running.ports;
    },
    until,
    async say(person, words) {
      const before = sandbox.messages(person, 'C01RUN').length;
      const act = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: words } as const;
      const done = await sandbox.act(person, act);
      if (!done.ok) throw new Error(done.sentence);
      // A card may come first where the machine is busy; nearly all answers are for the person alone.
      const answer = () =>
        sandbox
          .messages(person, 'C01RUN')
          .slice(before)
          .findLast(({ isEphemeral }) => isEphemeral || words.startsWith('status'));
      await until(() => answer() !== undefined);
      return answer()?.text ?? '';
    },
    direct: (person) =>
      sandbox.snapshot(person).conversations.find((each) => each.with === sandbox.botUser)?.id ??
      '',
    settled: () => running.beat(),
    async press(person, channel, action, thread) {
      const newest = () =>
        sandbox
          .messages(person, channel, thread)
          .findLast(({ blocks }) => JSON.stringify(blocks).includes(`"action_id":"${action}"`));
      // An answer may come a little after what it did is seen.
      await until(() => newest() !== undefined).catch(() => undefined);
      const found = newest();
      const block = found?.blocks.find((each) => JSON.stringify(each).includes(`"${action}"`));
      if (found === undefined || block?.type !== 'actions') throw new Error(`no ${action}`);
      const element = block.elements.find((each) => each.action_id === action);
      const value = element?.type === 'button' ? (element.value ?? '') : '';
      const answer = await sandbox.act(person, {
        type: 'press',
        on: { channel, ts: found.ts },
        action: { blockId: block.block_id ?? '', actionId: action, type: 'button', value },
        state: {},
      });
      if (!answer.ok) throw new Error(answer.sentence);
    },
    async moveTo(moment) {
      clock.moveTo(new Date(moment));
      await running.beat();
      await running.beat();
    },
    async restart(meanwhile) {
      await running.stop();
      await meanwhile?.();
      running = await begin();
      await connected(sandbox);
    },
    async stop() {
      await running.stop();
      await sandbox.stop();
    },
  };
}

/** Waits for what is seen in the workspace, and lets the heart beat meanwhile, as it does in use. */
function waitingOn(sandbox: Sandbox, beat: () => Promise<void>): Composed['until'] {
  return async (isSo) => {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const tooLong = setTimeout(() => {
        end();
        reject(new Error(`never so: ${String(isSo)}`));
      }, PATIENCE_MS);
      const beating = setInterval(() => void beat(), BEAT_MS);
      const deaf = sandbox.onChange(() => {
        if (!isSo()) return;
        end();
        resolve();
      });
      function end(): void {
        clearTimeout(tooLong);
        clearInterval(beating);
        deaf();
      }
    });
  };
}

async function served(): Promise<Record<string, string>> {
  const port = String(await freePort());
  return { BEVAKA_HTTP_PORT: port, BEVAKA_PUBLIC_URL: `http://127.0.0.1:${port}` };
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
