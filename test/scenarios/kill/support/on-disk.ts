import { createClock } from '../../../../src/running/clock.ts';
import { runBevaka } from '../../../../src/compose.ts';
import { readConfig } from '../../../../src/config.ts';
import type { Assignment } from '../../../../src/domain/assignments/assignment.ts';
import type { Sandbox } from '@bevaka/slack-sandbox';
import { openLowdbStore } from '../../../../src/stores/lowdb/open.ts';
import { setUpStory } from '../../../../src/story/set-up-story.ts';
import { createLog } from '../../../../src/running/log.ts';
import type { Running } from '../../../../src/running/running.ts';

/** Sets the story's committee up in the folder, and whatever else is asked, before any kill. */
export async function committeeIn(
  folder: string,
  sandbox: Sandbox,
  also: (running: Running) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { botToken, appToken, apiUrl, team } = sandbox;
  const reach = {
    connection: { by: 'socket', botToken, appToken } as const,
    slackApiUrl: apiUrl,
    clock: createClock({ startsAt: '2026-09-29T07:00:00.000Z', rate: 1 }),
    everySecond: false,
  };
  const config = readConfig({ BEVAKA_DATA_DIR: folder, BEVAKA_POST_PACE_MS: '0' });
  const log = createLog('fatal');
  const running = await runBevaka(config, reach, log, new AbortController().signal);
  if (running === null) throw new Error('Bevaka was told to stop');
  await setUpStory(running.ports, team);
  await also(running);
  await running.beat();
  await running.stop();
}

/** Every open assignment that is on disk, read as the next start would read it. */
export async function assignmentsOn(folder: string): Promise<readonly Assignment[]> {
  const store = await openLowdbStore({ dataDir: folder, log: createLog('fatal') });
  const committee = await store.committeeByCode('TSANDBOX', 'RUN');
  const open = await store.openOfCommittee(committee?.id ?? '');
  await store.close();
  return open;
}
