import { existsSync } from 'node:fs';
import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from './processes.ts';
import { RUN_BEGINS } from './written/placeholders.ts';

/** Not the same twice; the README tells why. What lies in folders below is left out as well. */
const LEFT_OUT: readonly string[] = ['newcomer.test.ts'];

const SCENARIOS = 'test/scenarios';
const RECORDER = fileURLToPath(new URL('recorder/', import.meta.url));
const SETTINGS = ['vitest.config.ts', 'vitest.config.mts', 'vitest.config.mjs', 'vite.config.ts'];

/**
 * Runs the scenarios of a checked-out commit, with the recorder loaded into each process.
 * @param raw where the recorder writes
 * @returns whether all of them passed
 */
export async function runScenarios(folder: string, raw: string): Promise<boolean> {
  await addRunner(folder);
  // A copy: the run takes minutes, and each file of scenarios loads it anew.
  const recorder = `${raw}.recorder`;
  await cp(RECORDER, recorder, { recursive: true });
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${JSON.stringify(join(recorder, 'recorder.mjs'))}`,
    TRANSCRIPT_RECORDER: recorder,
    TRANSCRIPT_RAW: raw,
    TRANSCRIPT_BEGINS: RUN_BEGINS,
    TRANSCRIPT_SCENARIOS: JSON.stringify(await scenariosIn(folder)),
  };
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'transcript.vitest.config.mjs'];
  return (await run(process.execPath, args, { cwd: folder, env })) === 0;
}

async function scenariosIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, SCENARIOS));
  return names
    .filter((name) => /\.test\.tsx?$/u.test(name) && !LEFT_OUT.includes(name))
    .map((name) => `${SCENARIOS}/${name}`);
}

/** Settings and runner stand in the commit's root: what they import is then the commit's. */
async function addRunner(folder: string): Promise<void> {
  const settings = SETTINGS.find((name) => existsSync(join(folder, name)));
  if (settings === undefined) throw new Error(`${folder} has no settings for Vitest.`);
  const ours = await readFile(join(RECORDER, 'vitest.config.mjs'), 'utf8');
  const theirs = ours.replace('./vitest.config.ts', `./${settings}`);
  await writeFile(join(folder, 'transcript.vitest.config.mjs'), theirs);
  await copyFile(join(RECORDER, 'runner.mjs'), join(folder, 'transcript.runner.mjs'));
}
