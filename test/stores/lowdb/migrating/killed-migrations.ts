import { equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Records } from '../../../../src/app/ports/store.ts';
import { SCHEMA_VERSION } from '../../../../src/stores/migrations/steps.ts';
import type { Extent, Findings } from '../../../prove/findings.ts';
import { momentsOf, randomFrom } from '../../../scenarios/kill/support/random.ts';
import { bundled } from '../../../support/bundled.ts';
import { folderOfForm } from '../../forms/kept-forms.ts';
import { filesUnder, makeAllOlder, textsUnder } from '../../support/older-folder.ts';

const ASSIGNMENTS = 150;
/** So many lines a start says that has everything to do. */
const LINES = 24;

export const aMigrating = (): Promise<string> => bundled('test/stores/support/migrating.ts');

export type Phase = 'before' | 'copying' | 'rewriting' | 'over';
type Texts = ReadonlyMap<string, string>;

/**
 * Kills a start that raises an older folder to today's form, up to `rounds` times on one folder,
 * and then lets it finish.
 * @param program the path of the migrating process in one file
 */
export async function killMigrations(
  program: string,
  { rounds, seed }: Extent,
): Promise<Findings & { readonly phases: readonly Phase[] }> {
  const random = randomFrom(seed);
  const { folder, today } = await filled();
  const written = await textsUnder(folder);
  const phases: Phase[] = [];
  const lost: string[] = [];
  for (const moment of momentsOf(random, rounds)) {
    if (phases.at(-1) === 'over') break;
    // The first falls while it copies: a start that goes on after the copy never copies again.
    const lines = phases.length === 0 ? LINES / 2 : LINES;
    const atLine = 1 + Math.floor(moment * lines);
    phases.push(phaseOf(await start([program, folder], { atLine, ms: random() * 6 })));
    lost.push(...(await lostIn(folder, written)));
  }
  equal(phaseOf(await start([program, folder], null)), 'over');
  lost.push(...(await lostIn(folder, written)), ...(await differingIn(folder, today)));
  const copies = await copiesIn(folder);
  await rm(folder, { recursive: true });
  if (copies.length === 0) lost.push('the copy of the older folder');
  const doubled = copies.length > 1 ? [`${copies.length} copies of one folder`] : [];
  return { kills: phases.length, kept: today.size, lost, doubled, phases };
}

type Kill = { readonly atLine: number; readonly ms: number };

/** Starts on the folder and kills at the n-th line plus an instant; answers what it said. */
async function start(program: readonly string[], kill: Kill | null): Promise<string> {
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let dying = kill === null;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (dying || kill === null || said.split('\n').length <= kill.atLine) return;
    dying = true;
    void sleep(kill.ms).then(() => child.kill('SIGKILL'));
  });
  await once(child, 'close');
  return said;
}

/** A folder with many assignments as today's form has them; its copy is then made older. */
async function filled(): Promise<{ folder: string; today: Texts }> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-kill-'));
  await cp(folderOfForm(SCHEMA_VERSION), folder, { recursive: true });
  const { id, text } = await plainAssignment(folder);
  for (let number = 100; number < 100 + ASSIGNMENTS; number += 1) {
    const another = `${id.slice(0, -3)}${number}`;
    const path = join(folder, 'TSANDBOX/assignment', another.slice(-2), `${another}.json`);
    await mkdir(dirname(path), { recursive: true });
    const own = text.replaceAll(id, another).replace(/"number": \d+/, `"number": ${number}`);
    await writeFile(path, own);
  }
  const today = await textsUnder(folder);
  await makeAllOlder(folder);
  return { folder, today };
}

/** One that can stand in the folder many times: no other place knows it, and it is part of none. */
async function plainAssignment(folder: string): Promise<{ id: string; text: string }> {
  const files = (await filesUnder(folder)).filter((file) => file.includes('/assignment/'));
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const record = JSON.parse(text) as Pick<
      Records['assignment'],
      'id' | 'formerly' | 'occurrence'
    >;
    if (record.formerly.length === 0 && record.occurrence === null) return { id: record.id, text };
  }
  throw new Error('the kept folder has no plain assignment');
}

const copiesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('copy.'));

/** Which files are there in one and not, or otherwise, in the other. */
function differing(one: Texts, other: Texts): readonly string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file));
}

/** A copy is whole or not there, and there before anything is rewritten. */
async function lostIn(folder: string, written: Texts): Promise<readonly string[]> {
  const copies = await copiesIn(folder);
  const lost: string[] = [];
  for (const copy of copies) {
    const files = differing(await textsUnder(join(folder, copy)), written);
    lost.push(...files.map((file) => `${file} in ${copy}`));
  }
  const now = await textsUnder(folder);
  const rewritten = [...written].some(([file, text]) => now.get(file) !== text);
  if (rewritten && copies.length !== 1) lost.push('the copy before anything was rewritten');
  return lost;
}

/** What is not in the folder as today's form has it, once it has been raised. */
async function differingIn(folder: string, today: Texts): Promise<readonly string[]> {
  const left = [...(await textsUnder(folder))].filter(([file]) => !file.startsWith('copy.'));
  return differing(new Map(left), today);
}

function phaseOf(said: string): Phase {
  if (said.includes('\nopen\n')) return 'over';
  if (said.includes('is copied\n') || said.includes('an earlier start')) return 'rewriting';
  return said.includes('copied before') ? 'copying' : 'before';
}
