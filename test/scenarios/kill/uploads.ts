import { equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import type { Running } from '../../../src/running/running.ts';
import type { Extent, Findings } from '../../prove/findings.ts';
import { assignmentsOn, committeeIn } from './support/on-disk.ts';
import { aSandbox, start } from './support/process.ts';
import { momentsOf, randomFrom } from './support/random.ts';

const CLOCK = '2026-09-29T07:00:00.000Z';
const [HOLDER, RUN] = ['U01DIR', 'C01RUN'];
/** What an upload asks of Slack, in its order: every other kill comes at one of them. */
const STEPS = ['files.getUploadURLExternal', 'files.completeUploadExternal', 'files.info'];
const LEAST_SPREAD_MS = 400;
const INSTANT_MS = 6;
/** Longer than Slack is asked of a file that it has not shared yet. */
const QUIET_MS = 2500;

type Place = { readonly program: string; readonly sandbox: Sandbox; readonly folder: string };

/** "rapport 07 " and no other: what each round's draft is of. */
const named = (at: number): string => `rapport ${String(at).padStart(2, '0')}`;

/**
 * Kills Bevaka in the middle of bringing one draft after another into its thread, on one folder, and
 * counts the files that stand there when it has healed.
 * @param program the path of Bevaka in one file
 */
export async function killUploads(program: string, extent: Extent): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-kill-'));
  const sandbox = await aSandbox();
  const place = { program, sandbox, folder };
  const last = extent.rounds + 1;
  try {
    await committeeIn(folder, sandbox, (running) => registered(running, last + 1));

    const spread = await timeOfOne(place, last);
    await killed(place, extent, spread);
    const healed = await start(program, { sandbox, folder, clock: CLOCK });
    await give(sandbox, extent.rounds);
    await untilQuiet(sandbox, extent.rounds);

    equal(await healed.end(), 0);
    return foundIn(sandbox, await assignmentsOn(folder), extent.rounds);
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A draft that is kept has one file in its thread; one that Slack told of in vain has none. */
function foundIn(sandbox: Sandbox, stored: readonly Assignment[], rounds: number): Findings {
  const all = Array.from({ length: rounds }, (_, at) => {
    const kept = stored.find(({ deliverable }) => deliverable === named(at))?.drafts.length ?? 0;
    const files = filesOf(sandbox, at);
    return { kept, files, words: `${named(at)}: ${kept} drafts, ${files} files in the thread` };
  });
  const wordsWhere = (isSo: (of: (typeof all)[number]) => boolean): string[] =>
    all.filter(isSo).map(({ words }) => words);
  return {
    kills: rounds,
    kept: all.filter(({ kept, files }) => kept === 1 && files === 1).length,
    lost: wordsWhere(({ kept, files }) => kept > 0 && files === 0),
    doubled: wordsWhere(({ kept, files }) => Math.max(kept, files) > 1),
  };
}

async function registered({ ports }: Running, count: number): Promise<void> {
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  for (let at = 0; at < count; at += 1)
    await registerAssignment(ports, {
      committee: committee?.id ?? '',
      doer: { person: { team: 'TSANDBOX', user: 'U03SEK' }, source: 'form' },
      terms: {
        wording: named(at),
        deliverable: named(at),
        holder: { kind: 'person', person: { team: 'TSANDBOX', user: HOLDER } },
        due: { kind: 'date', day: '2026-12-14' },
        origin: NO_ORIGIN,
        parent: null,
      },
    });
}

/** How long a draft takes here until its file is in the thread; half of the kills shall meet it. */
async function timeOfOne({ program, sandbox, folder }: Place, at: number): Promise<number> {
  const bevaka = await start(program, { sandbox, folder, clock: CLOCK });
  while (handedOver(sandbox, at) === undefined || cardOf(sandbox, at) === undefined)
    await sleep(20);
  const begun = performance.now();
  await give(sandbox, at);
  while (filesOf(sandbox, at) === 0) await sleep(5);
  const ms = performance.now() - begun;
  await bevaka.end();
  return Math.max(LEAST_SPREAD_MS, 1.5 * ms);
}

async function killed(
  { program, sandbox, folder }: Place,
  { rounds, seed }: Extent,
  spread: number,
): Promise<void> {
  const random = randomFrom(seed);
  for (const [at, moment] of momentsOf(random, rounds).entries()) {
    const bevaka = await start(program, { sandbox, folder, clock: CLOCK });
    const step = at % 2 === 0 ? undefined : STEPS[Math.floor(at / 2) % STEPS.length];
    const before = countOf(sandbox, step);
    await give(sandbox, at);
    if (step === undefined) await sleep(moment * spread);
    else await untilAsked(sandbox, { step, before, withinMs: 3 * spread });
    await sleep(random() * INSTANT_MS);
    await bevaka.kill();
  }
}

async function untilAsked(
  sandbox: Sandbox,
  { step, before, withinMs }: { step: string; before: number; withinMs: number },
): Promise<void> {
  const ends = performance.now() + withinMs;
  while (countOf(sandbox, step) === before && performance.now() < ends) await sleep(1);
}

function countOf(sandbox: Sandbox, step: string | undefined): number {
  return sandbox.calls().filter(({ method }) => method === step).length;
}

/** The holder answers with a file in the message that handed the assignment over. */
async function give(sandbox: Sandbox, at: number): Promise<void> {
  const content = new TextEncoder().encode(`Det här är ${named(at)}.`);
  const name = `${named(at)}.txt`;
  const file = await sandbox.upload(HOLDER, { name, mimetype: 'text/plain', content });
  const threadTs = handedOver(sandbox, at)?.ts ?? '';
  const place = { type: 'say', channel: directOf(sandbox), threadTs } as const;
  await sandbox.act(HOLDER, { ...place, text: '', files: [file.id] });
}

function directOf(sandbox: Sandbox): string {
  const { conversations } = sandbox.snapshot(HOLDER);
  return conversations.find((each) => each.with === sandbox.botUser)?.id ?? '';
}

function handedOver(sandbox: Sandbox, at: number) {
  const all = sandbox.messages(HOLDER, directOf(sandbox));
  return all.find(({ text }) => text.includes(named(at)));
}

function cardOf(sandbox: Sandbox, at: number) {
  return sandbox.messages(HOLDER, RUN).find(({ text }) => text.includes(named(at)));
}

function filesOf(sandbox: Sandbox, at: number): number {
  const thread = sandbox.messages(HOLDER, RUN, cardOf(sandbox, at)?.ts ?? '');
  return thread.flatMap(({ files }) => files).length;
}

/** Waits until Slack is asked no more, once the last draft is there. */
async function untilQuiet(sandbox: Sandbox, last: number): Promise<void> {
  let before = -1;
  while (filesOf(sandbox, last) === 0 || sandbox.calls().length > before) {
    before = sandbox.calls().length;
    await sleep(QUIET_MS);
  }
}
