import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, it } from 'vitest';

import { SCHEMA_VERSION } from '../../../../src/stores/migrations/steps.ts';
import { randomFrom } from '../../../scenarios/kill/support/random.ts';
import { folderOfForm } from '../../forms/kept-forms.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { filesUnder, makeAllOlder, textsUnder } from '../../support/older-folder.ts';
import { bundled } from '../../../support/bundled.ts';

const MIGRATING = fileURLToPath(new URL('../../support/migrating.ts', import.meta.url));
const FOLDERS = 6;
const MOST_KILLS = 4;
const ASSIGNMENTS = 150;
/** So many lines a start says that has everything to do. */
const LINES = 24;

let program: string;
beforeAll(async () => {
  program = await bundled(MIGRATING);
});

/** Starts on the folder and kills at the n-th line plus an instant; answers what it said. */
async function start(folder: string, kill: { atLine: number; ms: number } | null): Promise<string> {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let dying = kill === null;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (dying || kill === null || said.split('\n').length <= kill.atLine) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), kill.ms);
  });
  await once(child, 'close');
  return said;
}

/** A folder with many assignments as today's form has them; its copy is then made older. */
async function filled(): Promise<{ folder: string; today: ReadonlyMap<string, string> }> {
  const folder = await dataFolder();
  await cp(folderOfForm(SCHEMA_VERSION), folder, { recursive: true });
  const [first = ''] = (await filesUnder(folder)).filter((file) => file.includes('/assignment/'));
  const text = await readFile(join(folder, first), 'utf8');
  const { id } = JSON.parse(text) as { id: string };
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

const copiesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith('copy.'));

/** A copy is whole or not there, and there before anything is rewritten. */
async function inspect(folder: string, written: ReadonlyMap<string, string>): Promise<void> {
  const copies = await copiesIn(folder);
  expect(copies.length).toBeLessThanOrEqual(1);
  for (const copy of copies) expect(await textsUnder(join(folder, copy))).toEqual(written);
  const now = await textsUnder(folder);
  const rewritten = [...written].filter(([file, text]) => now.get(file) !== text);
  expect(rewritten.length === 0 || copies.length === 1).toBe(true);
}

type Phase = 'before' | 'copying' | 'rewriting' | 'over';
function phaseOf(said: string): Phase {
  if (said.includes('\nopen\n')) return 'over';
  if (said.includes('is copied\n') || said.includes('an earlier start')) return 'rewriting';
  return said.includes('copied before') ? 'copying' : 'before';
}

async function killRepeatedly(seed: number): Promise<readonly Phase[]> {
  const random = randomFrom(seed);
  const { folder, today } = await filled();
  const written = await textsUnder(folder);
  const phases: Phase[] = [];
  while (phases.length < MOST_KILLS && phases.at(-1) !== 'over') {
    // Sooner rather than later: a start that goes on has less to say.
    const atLine = 1 + Math.floor(random() * random() * LINES);
    phases.push(phaseOf(await start(folder, { atLine, ms: random() * 6 })));
    await inspect(folder, written);
  }
  expect(await start(folder, null)).toContain('\nopen\n');
  await inspect(folder, written);

  const left = [...(await textsUnder(folder))].filter(([file]) => !file.startsWith('copy.'));
  expect(new Map(left)).toEqual(today);
  expect(await copiesIn(folder)).toHaveLength(1);
  return phases;
}

it('a start that is killed while it copies or rewrites goes on at the next, and loses nothing', async () => {
  const phases: Phase[] = [];
  for (let seed = 0; seed < FOLDERS; seed += 2) {
    const both = await Promise.all([killRepeatedly(seed), killRepeatedly(seed + 1)]);
    phases.push(...both.flat());
  }

  expect(phases).toContain('copying');
  expect(phases).toContain('rewriting');
}, 120_000);
