import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { assignmentsOn, committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { randomFrom } from './support/random.ts';

const KILLS = 26;
/** About as long as a fresh process takes for a registration, its card and its direct message. */
const LEAST_SPREAD_MS = 400;
const CLOCK = '2026-09-29T07:00:00.000Z';
const PATIENCE_MS = 240_000;

/** "rapport 07 " and no other: what is asked for in one registration. */
const deliverable = (at: number): string => `rapport ${String(at).padStart(2, '0')}`;

function standing(sandbox: Sandbox, words: string): { cards: number; direct: number } {
  const posted = sandbox.posted().filter(({ to, text }) => to === null && text.includes(words));
  return {
    cards: posted.filter(({ channel }) => channel === 'C01RUN').length,
    direct: posted.filter(({ channel }) => channel.startsWith('D')).length,
  };
}

/** How long a registration takes here until it is answered; half of the kills shall meet it. */
async function timeOfOne(sandbox: Sandbox, folder: string): Promise<number> {
  const bevaka = await start({ sandbox, folder, clock: CLOCK });
  const text = 'registrera Regiondirektören provet till sammanträdet den 15 december';
  const command = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text } as const;
  const begun = performance.now();
  await sandbox.act('U03SEK', command);
  const ms = performance.now() - begun;
  await bevaka.end();
  return ms;
}

/** Registers again and again, and kills at a random moment of each. */
async function killed(sandbox: Sandbox, folder: string, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const spread = Math.max(LEAST_SPREAD_MS, 2 * (await timeOfOne(sandbox, folder)));
  for (let at = 0; at < KILLS; at += 1) {
    const bevaka = await start({ sandbox, folder, clock: CLOCK });
    const text = `registrera Regiondirektören ${deliverable(at)} till sammanträdet den 15 december`;
    const command = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text } as const;
    void sandbox.act('U03SEK', command);
    await sleep(random() * spread);
    await bevaka.kill();
  }
}

describe.concurrent('kill -9 in the middle of a registration', () => {
  it.each([Date.now() % 100_000, 20_260_929])(
    'leaves it whole, with one card and one direct message, or not at all (seed %i)',
    async (seed) => {
      const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
      const sandbox = await aSandbox();
      await committeeIn(folder, sandbox);

      await killed(sandbox, folder, seed);
      const healed = await start({ sandbox, folder, clock: CLOCK });
      const label = await saidOfNew(sandbox);
      await expectQuiet(sandbox, label);

      expect(await healed.end()).toBe(0);
      const stored = await assignmentsOn(folder);
      const found = Array.from({ length: KILLS }, (_, at) => {
        const words = deliverable(at);
        const times = stored.filter((each) => each.deliverable === words).length;
        return { words, times, ...standing(sandbox, words) };
      });
      // Some were killed after they were on disk, or nothing would have been shown.
      expect(found.filter(({ times }) => times === 1)).not.toEqual([]);
      expect(found.filter(({ times }) => times > 1)).toEqual([]);
      expect(found.filter((each) => each.cards !== each.times)).toEqual([]);
      expect(found.filter((each) => each.direct !== each.times)).toEqual([]);
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    PATIENCE_MS,
  );
});

/** One more, which is not killed: when it is said, all that came before has found its way too. */
async function saidOfNew(sandbox: Sandbox): Promise<string> {
  const text = 'registrera Regiondirektören slutordet till sammanträdet den 15 december';
  const command = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text } as const;
  await sandbox.act('U03SEK', command);
  return 'slutordet';
}

/** Waits until nothing more is posted for longer than what is unclear rests. */
async function expectQuiet(sandbox: Sandbox, words: string): Promise<void> {
  let before = -1;
  while (standing(sandbox, words).direct === 0 || sandbox.calls().length > before) {
    before = sandbox.calls().length;
    await sleep(600);
  }
}
