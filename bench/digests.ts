import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClock } from '../src/running/clock.ts';
import { runBevaka } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { type Sandbox, SLACK_LIMITS, startSandbox } from '@bevaka/slack-sandbox';
import { setUpStory } from '../src/story/set-up-story.ts';
import { change } from '../test/contracts/change.ts';
import { anAssignment } from '../test/contracts/samples.ts';
import type { Comparison } from './comparison.ts';
import { createLog } from '../src/running/log.ts';

const DIGESTS = 1000;
const MINUTE_MS = 60_000;
const MORNING = '2026-11-10T07:00:30.000Z';
const PACE_MS = 1000;

/**
 * A morning on which a thousand people are to be reminded, over a sandbox that takes no more than
 * Slack does: against the time that its limit a minute leaves at best, were posting free.
 */
export async function compareDigests(): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-bench-'));
  const sandbox = await startSandbox({ port: 0, manifest: 'manifest.yml', folder: null });
  const { botToken, appToken, apiUrl } = sandbox;
  const config = readConfig({ BEVAKA_DATA_DIR: folder, BEVAKA_POST_PACE_MS: String(PACE_MS) });
  const reach = {
    connection: { by: 'socket', botToken, appToken } as const,
    slackApiUrl: apiUrl,
    clock: createClock({ startsAt: MORNING, rate: 1 }),
    everySecond: false,
  };
  const running = await runBevaka(config, reach, createLog('fatal'), new AbortController().signal);
  if (running === null) throw new Error('Bevaka was told to stop');
  try {
    await setUpStory(running.ports, sandbox.team);
    const committee = await running.ports.store.committeeOfChannel(sandbox.team, 'C01RUN');
    for (let number = 1; number <= DIGESTS; number += 1) {
      const user = `U9${number}`;
      sandbox.takeOn(user, 'U04HAN');
      const holder = { kind: 'person', person: { team: sandbox.team, user } } as const;
      const due = { kind: 'date', day: '2026-11-19' } as const;
      const of = { number, holder, due, committee: committee?.id ?? '', id: `A${number}` };
      await running.ports.store.commit(
        change('assignment', anAssignment({ ...of, wakeOn: '2026-11-10' })),
      );
    }
    const begun = performance.now();
    await running.beat();
    await reached(sandbox, DIGESTS);
    return {
      what: `${DIGESTS} digests of one morning`,
      amount: performance.now() - begun,
      against: `Slack’s ${SLACK_LIMITS.postsPerMinute} a minute at best`,
      againstAmount: Math.floor((DIGESTS - 1) / SLACK_LIMITS.postsPerMinute) * MINUTE_MS,
      aim: 1.05,
    };
  } finally {
    await running.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
}

async function reached(sandbox: Sandbox, count: number): Promise<void> {
  const people = (): number => new Set(sandbox.posted().map(({ channel }) => channel)).size;
  while (people() < count)
    await new Promise<void>((resolve) => {
      const deaf = sandbox.onChange(() => {
        deaf();
        resolve();
      });
    });
}
