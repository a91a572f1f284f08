import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { change } from '../../contracts/change.ts';
import { aCommittee, anAssignment, TEAM } from '../../contracts/samples.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

const COMMITTEE = `${TEAM}/committee/EE/RUNCOMMITTEE.json`;
const NUMBERS = `${TEAM}/numbers/EE/RUNCOMMITTEE.json`;
const TWELFTH = `${TEAM}/assignment/12/ASSIGNMENT12.json`;
const FIRST = `${TEAM}/assignment/T1/ASSIGNMENT1.json`;

/** A committee whose first and twelfth assignments are there; the process in it was killed or ended. */
async function folderWithTwelve(how: 'killed' | 'ended' = 'ended'): Promise<string> {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  await store.commit(change('committee', aCommittee()));
  for (let given = 0; given < 12; given += 1) await store.reserveNumber('RUNCOMMITTEE');
  for (const number of [1, 12])
    await store.commit(change('assignment', anAssignment({ number, label: `RUN-${number}` })));
  const numbers = await readFile(join(folder, NUMBERS));
  await store.close();
  if (how === 'killed') await writeFile(join(folder, NUMBERS), numbers);
  return folder;
}

const cutOff = (text: string): string => text.slice(0, 250);
const empty = (): string => '';

async function damage(folder: string, path: string, how: (text: string) => string): Promise<void> {
  await writeFile(join(folder, path), how(await readFile(join(folder, path), 'utf8')));
}

/** The next number of RUN, which is set up anew where it is not there any more. */
async function nextNumber(folder: string): Promise<number> {
  const store = await openedStore(folder);
  const there = await store.committeeByCode(TEAM, 'RUN');
  if (there === null)
    await store.commit(change('committee', aCommittee({ id: 'RUNANEW', channel: 'C02RUN' })));
  const number = await store.reserveNumber(there?.id ?? 'RUNANEW');
  await store.close();
  return number;
}

it.each([
  ['the committee', [[COMMITTEE, cutOff]]],
  ['the committee, of which nothing can be made out', [[COMMITTEE, empty]]],
  ['the numbers', [[NUMBERS, cutOff]]],
  ['the numbers, of which nothing can be made out', [[NUMBERS, empty]]],
  [
    'the committee and the numbers',
    [
      [COMMITTEE, empty],
      [NUMBERS, empty],
    ],
  ],
  [
    'the numbers and the last assignment',
    [
      [NUMBERS, empty],
      [TWELFTH, cutOff],
    ],
  ],
  [
    'the numbers and all of the last assignment',
    [
      [NUMBERS, empty],
      [TWELFTH, empty],
    ],
  ],
  [
    'the committee and the last assignment',
    [
      [COMMITTEE, empty],
      [TWELFTH, empty],
    ],
  ],
  [
    'all there is',
    [
      [COMMITTEE, empty],
      [NUMBERS, empty],
      [FIRST, empty],
      [TWELFTH, empty],
    ],
  ],
] as const)('RUN-12 is never given twice when the file of %s was damaged', async (_of, files) => {
  for (const how of ['ended', 'killed'] as const) {
    const folder = await folderWithTwelve(how);
    for (const [path, by] of files) await damage(folder, path, by);

    const given = [await nextNumber(folder), await nextNumber(folder)];

    expect(Math.min(...given)).toBeGreaterThan(12);
    expect(new Set(given).size).toBe(2);
  }
});

it('a committee that is repaired goes on above what was registered meanwhile in one set up anew', async () => {
  const folder = await folderWithTwelve();
  const whole = await readFile(join(folder, COMMITTEE));
  await damage(folder, COMMITTEE, empty);
  const number = await nextNumber(folder);
  const store = await openedStore(folder);
  const meanwhile = anAssignment({ number, committee: 'RUNANEW', label: `RUN-${number}` });
  await store.commit(change('assignment', meanwhile));
  await store.close();

  await rm(join(folder, TEAM, 'committee', 'EW'), { recursive: true });
  await writeFile(join(folder, COMMITTEE), whole);

  expect(await nextNumber(folder)).toBeGreaterThan(number);
});

it('another committee counts from one, whatever was damaged of this one', async () => {
  const folder = await folderWithTwelve();
  await damage(folder, COMMITTEE, cutOff);
  await damage(folder, NUMBERS, cutOff);
  const store = await openedStore(folder);

  await store.commit(change('committee', aCommittee({ id: 'KUN', code: 'KUN' })));

  expect(await store.reserveNumber('KUN')).toBe(1);
});
