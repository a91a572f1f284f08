import { deepEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import type { Extent, Findings } from '../../prove/findings.ts';
import { momentsOf, randomFrom } from '../../scenarios/kill/support/random.ts';
import { bundled } from '../../support/bundled.ts';
import { heardLog } from '../support/heard-log.ts';

/** So many lines the longest-lived process says before it is killed, and an instant more. */
const LINES = 40;
const INSTANT_MS = 4;

export const aCommitting = (): Promise<string> => bundled('test/stores/support/committing.ts');

/**
 * Kills a process that commits without end, again and again on the same folder; `kept` counts the
 * assignments that were acknowledged and are whole.
 * @param program the path of the committing process in one file
 */
export async function killCommits(program: string, { rounds, seed }: Extent): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-kill-'));
  const random = randomFrom(seed);
  const versions = new Map<number, number>();
  const given = new Set<number>();
  const [lost, doubled]: [string[], string[]] = [[], []];
  for (const moment of momentsOf(random, rounds)) {
    const afterLines = 1 + Math.floor(moment * LINES);
    const said = acknowledgedIn(await killed([program, folder], afterLines, random() * INSTANT_MS));
    doubled.push(...said.numbers.filter((number) => given.has(number)).map(numberGiven));
    for (const number of said.numbers) given.add(number);
    for (const [number, version] of said.versions) versions.set(number, version);
    lost.push(...(await lostIn(folder, versions)));
  }
  await rm(folder, { recursive: true, force: true });
  return { kills: rounds, kept: versions.size, lost, doubled };
}

const numberGiven = (number: number): string => `number ${number} was given twice`;

/** Kills a committing process at the n-th thing it says plus an instant; answers all it said. */
async function killed(
  program: readonly string[],
  afterLines: number,
  instantMs: number,
): Promise<string> {
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let dying = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (dying || said.split('\n').length <= afterLines) return;
    dying = true;
    void sleep(instantMs).then(() => child.kill('SIGKILL'));
  });
  const ended: unknown[] = await once(child, 'close');
  deepEqual(ended, [null, 'SIGKILL']);
  return said;
}

type Acknowledged = {
  readonly versions: ReadonlyMap<number, number>;
  readonly numbers: readonly number[];
};

/** A last line that was cut off by the kill was not acknowledged. */
function acknowledgedIn(said: string): Acknowledged {
  const lines = said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  const versions = new Map<number, number>();
  for (const [word, number, version] of lines)
    if (word === 'kept') versions.set(Number(number), Number(version));
  const numbers = lines.flatMap(([word, number]) => (word === 'number' ? [Number(number)] : []));
  return { versions, numbers };
}

/** Opens what the killed process left; every record must be whole and none of it lost. */
async function lostIn(folder: string, versions: ReadonlyMap<number, number>): Promise<string[]> {
  const lost: string[] = [];
  const log = heardLog((line) => lost.push(`an error: ${JSON.stringify(line)}`));
  const store = await openLowdbStore({ dataDir: folder, log });
  const open = await store.openOfCommittee('RUNCOMMITTEE');
  const kept = new Map(open.map((each) => [each.number, each]));
  for (const [number, version] of versions) {
    const found = kept.get(number)?.version ?? null;
    if (found === null || found < version)
      lost.push(`assignment ${number}: version ${version} was acknowledged, ${found} is there`);
  }
  lost.push(...open.filter((each) => !isWhole(each)).map(({ number }) => `half of ${number}`));
  await store.close();
  return lost;
}

/** The committing process writes its version as the wording, and an entry of history for each. */
function isWhole({ version, wording, history }: Assignment): boolean {
  return wording === `${version}` && history.length === version;
}
