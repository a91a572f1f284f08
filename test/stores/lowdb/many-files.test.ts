import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { change } from '../../contracts/change.ts';
import { aCommittee, anAssignment } from '../../contracts/samples.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

const READING = fileURLToPath(new URL('../support/reading-all.ts', import.meta.url));
/** More than a process may have open there; many systems give it 1,024. */
const MANY = 300;
const MOST_OPEN = 150;

it('reads more records at once than a process may have files open', async () => {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  await store.commit(change('committee', aCommittee()));
  const numbers = Array.from({ length: MANY }, (_, at) => at + 1);
  for (const number of numbers)
    await store.commit(change('assignment', anAssignment({ id: `A${number}`, number })));
  await store.close();

  const asked = `ulimit -n ${MOST_OPEN}; exec "${process.execPath}" --import tsx "${READING}" "${folder}"`;
  const said = execFileSync('sh', ['-c', asked], { encoding: 'utf8', timeout: 120_000 });

  expect(said).toBe(String(MANY));
});
