import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { accept } from '../../../src/app/assignments/accept.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import type { Sandbox } from '@bevaka/slack-sandbox';
import { committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { randomFrom } from './support/random.ts';
import type { Running } from '../../../src/running/running.ts';

const KILLS = 11;
/** The heartbeat wakes within a second of the start, and a morning is said soon after. */
const SPREAD_MS = 1400;
const PATIENCE_MS = 240_000;
const PEOPLE = ['U01DIR', 'U02RUD', 'U04HAN', 'U08ENG'];
/** Two working days before the Monday on which each paper is due. */
const MORNING = '2026-12-10';

const by = (user: string) => ({ person: { team: 'TSANDBOX', user }, source: 'form' }) as const;

/** For each person one accepted assignment, with a step of the ladder on MORNING. */
async function assignments({ ports }: Running): Promise<void> {
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  for (const user of PEOPLE) {
    const done = await registerAssignment(ports, {
      committee: committee?.id ?? '',
      doer: by('U03SEK'),
      terms: {
        wording: `rapport till ${user}`,
        deliverable: `rapport till ${user}`,
        holder: { kind: 'person', person: { team: 'TSANDBOX', user } },
        due: { kind: 'date', day: '2026-12-14' },
        origin: NO_ORIGIN,
        parent: null,
      },
    });
    if (done.ok) for (const { id } of done.assignments) await accept(ports, { id, doer: by(user) });
  }
}

/** How many morning's messages each person has, in the order of PEOPLE. */
function mornings(sandbox: Sandbox): readonly number[] {
  return PEOPLE.map((user) => {
    const { conversations } = sandbox.snapshot(user);
    const direct = conversations.find((each) => each.with === sandbox.botUser)?.id ?? '';
    const messages = sandbox.messages(user, direct);
    return messages.filter(({ text }) => /^(God morgon|Good morning)/.test(text)).length;
  });
}

async function untilQuiet(sandbox: Sandbox): Promise<void> {
  let before = -1;
  while (sandbox.calls().length > before) {
    before = sandbox.calls().length;
    await sleep(1300);
  }
}

describe.concurrent('kill -9 in the middle of a reminder morning', () => {
  it.each([Date.now() % 100_000, 20_261_210])(
    'leaves each person with exactly one message (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      for (let at = 0; at < KILLS; at += 1) {
        const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
        const sandbox = await aSandbox();
        await committeeIn(folder, sandbox, assignments);
        const clock = `${MORNING}T07:30:00.000Z`;

        const killed = await start({ sandbox, folder, clock });
        await sleep(random() * SPREAD_MS);
        await killed.kill();
        const healed = await start({ sandbox, folder, clock });
        await untilQuiet(sandbox);

        expect(await healed.end()).toBe(0);
        expect(mornings(sandbox), `kill ${at}`).toEqual([1, 1, 1, 1]);
        await sandbox.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    PATIENCE_MS,
  );
});
