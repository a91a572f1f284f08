import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { makeFolderSync } from '../disk/make-folder.ts';
import type { Config } from '../running/config-type.ts';
import { asStartRefused } from '../running/data-folder-refused.ts';
import type { Log } from '../running/log.ts';
import type { Bevaka, Reach, Run, Running } from '../running/running.ts';
import { withCalendars } from './calendar-address.ts';
import { setUpStory } from './set-up-story.ts';
import { openStory, type Story, STORY_BEGINS } from './story.ts';

/** A local Slack, as far as the story knows it. */
type LocalSlack = {
  readonly pageUrl: string;
  readonly apiUrl: string;
  readonly team: string;
  readonly botToken: string;
  readonly appToken: string;
  stop(): Promise<void>;
};

type StartLocalSlack = (options: {
  port: number;
  manifest: string;
  folder: string;
  story: Story['control'];
}) => Promise<LocalSlack>;

type Parts = {
  readonly config: Config;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly run: Run;
  readonly startSandbox: StartLocalSlack;
};

/**
 * Bevaka and a local Slack together, with a story whose date the page moves. When the story starts
 * over, Bevaka is stopped, forgets the workspace and begins again with it.
 */
export async function startWithSandbox(without: Parts): Promise<Bevaka | null> {
  const parts = { ...without, config: await withCalendars(without.config) };
  const { config } = parts;
  const folder = folderOf(parts);
  let running: Running | null = null;
  const story: Story = openStory({
    folder,
    begins: config.clock ?? STORY_BEGINS,
    timeZone: config.timeZone,
    remindAt: config.remindAt,
    async moved() {
      if (running !== null) await sayAll(running);
    },
    nextTelling: async (from) =>
      running === null ? null : story.nextTellingOf(running.ports, from),
    async over() {
      await running?.stop();
      running = null;
      rmSync(join(config.dataDir, sandbox.team), { recursive: true, force: true });
    },
    async begun() {
      running = await begin(parts, sandbox, story);
    },
  });
  const sandbox = await parts.startSandbox({
    port: config.connection.by === 'sandbox' ? config.connection.port : 0,
    manifest: 'manifest.yml',
    folder,
    story: story.control,
  });

  const first = await begin(parts, sandbox, story);
  running = first;
  if (first === null) {
    await sandbox.stop();
    return null;
  }
  return {
    greeting: `Bevaka is ready\nOpen ${sandbox.pageUrl}`,
    async stop() {
      await running?.stop();
      await sandbox.stop();
      story.stop();
    },
  };
}

/** Where workspace and date are kept, so that a story goes on where it was. */
function folderOf({ config, log }: Parts): string {
  const folder = join(config.dataDir, 'sandbox');
  if (!existsSync(folder)) log.info({ folder }, 'a new story begins');
  try {
    makeFolderSync(folder);
  } catch (error) {
    throw asStartRefused(error, config.dataDir);
  }
  return folder;
}

async function begin(
  { config, log, signal, run }: Parts,
  { botToken, appToken, apiUrl, team }: LocalSlack,
  { clock }: Story,
): Promise<Running | null> {
  const reach: Reach = {
    connection: { by: 'socket', botToken, appToken },
    slackApiUrl: apiUrl,
    clock,
    everySecond: true,
  };
  const running = await run(config, reach, log, signal);
  if (running !== null) await setUpStory(running.ports, team);
  return running;
}

const LOOKS = 8;
const LOOK_EVERY_MS = 250;

/**
 * Everything that the new date brings has been said, also what had to wait for its second: the page
 * asks who got something as soon as the date has moved, and would miss what comes later.
 */
async function sayAll(running: Running): Promise<void> {
  // A beat that is under way may have looked before the date moved.
  await running.beat();
  for (let look = 0; look < LOOKS; look += 1) {
    await running.beat();
    if ((await running.ports.store.waiting()).length === 0) return;
    await sleep(LOOK_EVERY_MS);
  }
}
