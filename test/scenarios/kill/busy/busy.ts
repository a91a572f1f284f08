import { equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';

import type { Extent, Findings } from '../../../prove/findings.ts';
import { aSandbox, start } from '../support/process.ts';
import { randomFrom } from '../support/random.ts';
import { everybodyActs } from './acting.ts';
import { checkDeeds } from './checks/deeds.ts';
import { checkMessages } from './checks/messages.ts';
import { checkRecords } from './checks/records.ts';
import { committeesIn } from './committees.ts';
import { troubled } from './faults.ts';
import { heardBy } from './heard.ts';
import { Calendar, liveAndDie } from './lives.ts';
import { storedIn } from './stored.ts';
import type { World } from './world.ts';

/** How long nothing is to be said before all is taken to be settled, in milliseconds. */
const QUIET = 6500;
const PATIENCE = 120_000;

/**
 * Kills Bevaka again and again while several committees are at work and Slack fails now and then,
 * and looks in the end whether everything that was acknowledged is there once.
 * @param program the path of Bevaka in one file
 */
export async function killBusy(program: string, { rounds, seed }: Extent): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-busy-'));
  const acknowledged = new Set<string>();
  const heard = { payloads: 0 };
  const sandbox = await aSandbox({ onDelivered: heardBy(acknowledged, heard) });
  const random = randomFrom(seed);
  const begun = {
    sandbox,
    folder,
    random,
    acknowledged,
    heard,
    deeds: [],
    done: new Set<string>(),
  };
  const holders = new Map<string, string>();
  try {
    const places = await committeesIn({ folder, sandbox, holders });
    const world: World = { ...begun, holders, places };
    await amidTrouble(world, { program, kills: rounds });
    const stored = await storedIn(folder, sandbox.team);
    const seen = [checkMessages(stored, sandbox), checkRecords(stored)];
    const deeds = checkDeeds(world.deeds, stored);
    return {
      kills: rounds,
      ...deeds,
      lost: [...deeds.lost, ...seen.flatMap(({ lost }) => lost)],
      doubled: [...deeds.doubled, ...seen.flatMap(({ doubled }) => doubled)],
      repeats: seen.reduce((sum, { repeats }) => sum + repeats, 0),
    };
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kills amid deeds and faults; then all is well again, and Bevaka ends when it has done its work. */
async function amidTrouble(
  world: World,
  { program, kills }: { readonly program: string; readonly kills: number },
): Promise<void> {
  const { sandbox, folder, random } = world;
  const calendar = new Calendar();
  const over = new AbortController();
  const acting = everybodyActs(world, over.signal);
  const trouble = troubled(sandbox, random, over.signal);
  try {
    await liveAndDie(world, { program, kills, calendar });
  } finally {
    over.abort();
    await Promise.all([acting, trouble]);
  }
  const healed = await start(program, { sandbox, folder, clock: calendar.momentOf(kills) });
  await untilQuiet(sandbox);
  equal(await healed.end(), 0);
}

/** Threads that are read again, one by one, are no sign that something is left to say. */
async function untilQuiet(sandbox: Sandbox): Promise<void> {
  const count = () =>
    sandbox.calls().filter(({ method }) => method !== 'conversations.replies').length;
  const ends = Date.now() + PATIENCE;
  let before = -1;
  while (count() > before && Date.now() < ends) {
    before = count();
    await sleep(QUIET);
  }
}
