import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { dataFolder, openedStore } from '../support/data-folder.ts';
import { heardLog } from '../support/heard-log.ts';

const COMMITTING = fileURLToPath(new URL('../support/committing.ts', import.meta.url));
const KILLS = 60;
/** The processes run side by side: most of the time goes to their start. */
const AT_A_TIME = 4;

/** Kills a committing process at the n-th thing it says plus an instant; answers all it said. */
async function killed(folder: string, afterLines: number, instantMs: number): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', COMMITTING, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let dying = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (dying || said.split('\n').length <= afterLines) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), instantMs);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  return said;
}

type Acknowledged = { versions: Map<number, number>; numbers: number[] };

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
async function inspect(folder: string, { versions }: Acknowledged): Promise<void> {
  const errors: object[] = [];
  const store = await openedStore(
    folder,
    heardLog((line) => errors.push(line)),
  );
  const open = await store.openOfCommittee('RUNCOMMITTEE');
  const kept = new Map(open.map((each) => [each.number, each]));
  for (const [number, version] of versions)
    expect(kept.get(number)?.version, `assignment ${number}`).toBeGreaterThanOrEqual(version);
  for (const { version, wording, history } of open)
    expect({ wording, entries: history.length }).toEqual({
      wording: `${version}`,
      entries: version,
    });
  await store.close();
  expect(errors).toEqual([]);
}

async function killRepeatedly(times: number, seed: number): Promise<number> {
  const folder = await dataFolder();
  const given = new Set<number>();
  const versions = new Map<number, number>();
  for (let time = 0; time < times; time += 1) {
    const said = await killed(folder, 1 + ((time * 7 + seed) % 40), ((time + seed) % 9) / 2);
    const acknowledged = acknowledgedIn(said);
    for (const number of acknowledged.numbers) {
      expect(given, 'a number is never given twice').not.toContain(number);
      given.add(number);
    }
    for (const [number, version] of acknowledged.versions) versions.set(number, version);
    await inspect(folder, { ...acknowledged, versions });
  }
  return versions.size;
}

it(`keeps every acknowledged record whole through ${KILLS} kills at any moment`, async () => {
  const seeds = Array.from({ length: AT_A_TIME }, (_, each) => each);

  const kept = await Promise.all(seeds.map((seed) => killRepeatedly(KILLS / AT_A_TIME, seed)));

  expect(Math.min(...kept)).toBeGreaterThan(KILLS / AT_A_TIME);
}, 120_000);
