import { equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pLimit from 'p-limit';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { accept } from '../../../src/app/assignments/accept.ts';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import type { Running } from '../../../src/running/running.ts';
import { type Extent, type Findings, together } from '../../prove/findings.ts';
import { committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { untilQuiet } from './support/quiet.ts';
import { momentsOf, randomFrom } from './support/random.ts';

/** The heartbeat wakes within a second of the start, and a morning is said soon after. */
const SPREAD_MS = 1400;
const PATIENCE_MS = 60_000;
/** Half of a round is waiting, so that another can use the processor meanwhile. */
const AT_A_TIME = 2;
const PEOPLE = ['U01DIR', 'U02RUD', 'U04HAN', 'U08ENG'];
/** Two working days before the Monday on which each paper is due. */
const MORNING = '2026-12-10';

const by = (user: string) => ({ person: { team: 'TSANDBOX', user }, source: 'form' }) as const;

/**
 * Kills Bevaka in the middle of a reminder morning, each round in a workspace of its own, and
 * counts what each person has been told once it has healed.
 * @param program the path of Bevaka in one file
 */
export async function killMornings(program: string, { rounds, seed }: Extent): Promise<Findings> {
  const limit = pLimit(AT_A_TIME);
  const moments = momentsOf(randomFrom(seed), rounds);
  return together(
    await Promise.all(moments.map((moment) => limit(() => killMorning(program, moment)))),
  );
}

async function killMorning(program: string, moment: number): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
  const sandbox = await aSandbox();
  try {
    await committeeIn(folder, sandbox, assignments);
    const clock = `${MORNING}T07:30:00.000Z`;

    const killed = await start(program, { sandbox, folder, clock });
    await sleep(moment * SPREAD_MS);
    await killed.kill();
    const healed = await start(program, { sandbox, folder, clock });
    await untilHealed(sandbox);

    equal(await healed.end(), 0);
    return foundIn(sandbox, `the kill after ${Math.round(moment * SPREAD_MS)} ms`);
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each person is to have one morning's message. */
function foundIn(sandbox: Sandbox, when: string): Findings {
  const all = mornings(sandbox).map((count, at) => ({ count, who: `${PEOPLE[at]} at ${when}` }));
  return {
    kills: 1,
    kept: all.filter(({ count }) => count === 1).length,
    lost: all.filter(({ count }) => count === 0).map(({ who }) => `the morning of ${who}`),
    doubled: all.filter(({ count }) => count > 1).map(({ who }) => `the morning of ${who}`),
  };
}

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

/**
 * Waits until everybody has been told, and then until nothing more is said. A busy machine is slow
 * and loses nothing: only who is still without after `PATIENCE_MS` was forgotten.
 */
async function untilHealed(sandbox: Sandbox): Promise<void> {
  const begun = performance.now();
  while (mornings(sandbox).includes(0) && performance.now() - begun < PATIENCE_MS) await sleep(100);
  await untilQuiet(sandbox);
}
