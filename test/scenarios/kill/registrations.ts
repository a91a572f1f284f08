import { equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';
import type { Extent, Findings } from '../../prove/findings.ts';
import { assignmentsOn, committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { untilQuiet } from './support/quiet.ts';
import { momentsOf, randomFrom } from './support/random.ts';

/** About as long as a fresh process takes for a registration, its card and its direct message. */
const LEAST_SPREAD_MS = 400;
const CLOCK = '2026-09-29T07:00:00.000Z';

type Place = { readonly program: string; readonly sandbox: Sandbox; readonly folder: string };

/** "rapport 07 " and no other: what is asked for in one registration. */
const deliverable = (at: number): string => `rapport ${String(at).padStart(2, '0')}`;

/**
 * Kills Bevaka in the middle of one registration after another on the same folder, and counts what
 * is left of each on disk, in the channel and in the holder's messages.
 * @param program the path of Bevaka in one file
 */
export async function killRegistrations(program: string, extent: Extent): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
  const sandbox = await aSandbox();
  const place = { program, sandbox, folder };
  try {
    await committeeIn(folder, sandbox);

    await killed(place, extent);
    const healed = await start(program, { sandbox, folder, clock: CLOCK });
    await register(sandbox, 'slutordet');
    await untilHealed(sandbox, 'slutordet');

    equal(await healed.end(), 0);
    return await foundIn(place, extent.rounds);
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each registration is to be there whole, with one card and one direct message, or not at all. */
async function foundIn({ sandbox, folder }: Place, rounds: number): Promise<Findings> {
  const stored = await assignmentsOn(folder);
  const all = Array.from({ length: rounds }, (_, at) => {
    const words = deliverable(at);
    const times = stored.filter((each) => each.deliverable === words).length;
    const { cards, direct } = standing(sandbox, words);
    const said = `${words}: ${times} on disk, ${cards} cards, ${direct} direct messages`;
    return { said, counts: [times, cards, direct] };
  });
  const saidWhere = (isSo: (counts: readonly number[]) => boolean): string[] =>
    all.filter(({ counts }) => isSo(counts)).map(({ said }) => said);
  return {
    kills: rounds,
    kept: all.filter(({ counts }) => counts.every((count) => count === 1)).length,
    lost: saidWhere((counts) => Math.min(...counts) === 0 && Math.max(...counts) > 0),
    doubled: saidWhere((counts) => Math.max(...counts) > 1),
  };
}

function standing(sandbox: Sandbox, words: string): { cards: number; direct: number } {
  const posted = sandbox.posted().filter(({ to, text }) => to === null && text.includes(words));
  return {
    cards: posted.filter(({ channel }) => channel === 'C01RUN').length,
    direct: posted.filter(({ channel }) => channel.startsWith('D')).length,
  };
}

async function register(sandbox: Sandbox, words: string): Promise<void> {
  const text = `registrera Regiondirektören ${words} till sammanträdet den 15 december`;
  const command = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text } as const;
  await sandbox.act('U03SEK', command);
}

/** How long a registration takes here until it is answered; half of the kills shall meet it. */
async function timeOfOne({ program, sandbox, folder }: Place): Promise<number> {
  const bevaka = await start(program, { sandbox, folder, clock: CLOCK });
  const begun = performance.now();
  await register(sandbox, 'provet');
  const ms = performance.now() - begun;
  await bevaka.end();
  return ms;
}

/** Registers again and again, and kills at a random moment of each; the first when answered. */
async function killed(place: Place, { rounds, seed }: Extent): Promise<void> {
  const { program, sandbox, folder } = place;
  const spread = Math.max(LEAST_SPREAD_MS, 2 * (await timeOfOne(place)));
  for (const [at, moment] of momentsOf(randomFrom(seed), rounds).entries()) {
    const bevaka = await start(program, { sandbox, folder, clock: CLOCK });
    const answered = register(sandbox, deliverable(at));
    await (at === 0 ? answered : sleep(moment * spread));
    await bevaka.kill();
  }
}

/** Waits for the last registration, then until nothing more is said. */
async function untilHealed(sandbox: Sandbox, words: string): Promise<void> {
  while (standing(sandbox, words).direct === 0) await sleep(100);
  await untilQuiet(sandbox);
}
