import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { addCommittee } from '../../src/app/committees/add-committee.ts';
import { seeToWhatIsDue } from '../../src/app/mornings/see-to-what-is-due.ts';
import type { Ports } from '../../src/app/ports/ports.ts';
import type { LowdbStore } from '../../src/stores/lowdb/store.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { theCommittee } from '../domain/support/run.ts';
import { dataFolder, openedStore } from '../stores/support/data-folder.ts';
import { aWorld, toldIn } from './support/ports.ts';

const ASSIGNMENT = `${TEAM}/assignment/T1/ASSIGNMENT1.json`;
const COMMITTEE = `${TEAM}/committee/EE/RUNCOMMITTEE.json`;
const ADMIN = { team: TEAM, user: 'U99ADMIN' };

/** RUN and its RUN-1 on disk, with a file that was then damaged. */
async function damaged(path: string, how: (text: string) => string): Promise<string> {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  const put = { expected: 0, history: [], messages: [] };
  await store.commit({ ...put, kind: 'committee', record: theCommittee() });
  await store.commit({ ...put, kind: 'assignment', record: anAssignment() });
  await store.close();
  await writeFile(join(folder, path), how(await readFile(join(folder, path), 'utf8')));
  return folder;
}

/** The app on the folder, as the next process has it; with an administrator. */
async function theAppOn(folder: string): Promise<Ports & { readonly store: LowdbStore }> {
  const { ports } = await aWorld();
  return { ...ports, store: await openedStore(folder), admins: new Set([ADMIN.user]) };
}

function beat(ports: Ports): Promise<void> {
  return seeToWhatIsDue(ports, { team: TEAM, remindAt: '08:00' });
}

async function tells(ports: Ports): Promise<readonly unknown[]> {
  const people = [SECRETARY, ADMIN, DIRECTOR];
  const kept = await Promise.all(people.map((person) => ports.store.preferencesOf(person)));
  return kept.flatMap((each) => (each === null ? [] : toldIn(each)));
}

const TOLD = [`damaged to ${SECRETARY.user}`, `damaged to ${ADMIN.user}`];

describe('a damaged record is told to the secretary and the administrators,', () => {
  it.each([
    ['found at the start', (text: string) => text.slice(0, -40)],
    [
      'found when it is first used',
      (text: string) =>
        text.replace('"what"', '"whta"').replace('"deliverable": "', '"deliverable": 87, "was": "'),
    ],
  ])('once, also after a restart: %s', async (_when, how) => {
    const folder = await damaged(ASSIGNMENT, how);
    const first = await theAppOn(folder);
    await first.store.find('assignment', 'ASSIGNMENT1');

    await beat(first);
    await beat(first);
    const told = await tells(first);
    const [message] = (await first.store.preferencesOf(SECRETARY))?.messages ?? [];
    await first.store.close();
    const second = await theAppOn(folder);
    await beat(second);

    expect(told).toEqual(TOLD);
    expect(await tells(second)).toEqual(TOLD);
    expect(message?.content).toEqual({
      say: 'damaged',
      kind: 'assignment',
      name: 'RUN-1',
      file: `${TEAM}/damaged/assignment/ASSIGNMENT1.json`,
    });
  });

  it.each([
    ['of which much can be made out', (text: string) => text.slice(0, -40)],
    ['of which nothing can be made out', () => ''],
  ])('where it is the committee itself, %s', async (_what, how) => {
    const folder = await damaged(COMMITTEE, how);
    const ports = await theAppOn(folder);

    await beat(ports);

    expect(await tells(ports)).toEqual(TOLD);
  });

  it('and again when it was repaired and is damaged anew', async () => {
    const folder = await damaged(ASSIGNMENT, () => 'first');
    const ports = await theAppOn(folder);
    await beat(ports);
    await writeFile(join(folder, TEAM, 'damaged', 'assignment', 'ASSIGNMENT1.json'), 'second');

    await beat(ports);

    expect(await tells(ports)).toEqual([TOLD[0], TOLD[0], TOLD[1], TOLD[1]]);
  });
});

it('a committee may be set up anew in the channel of one that is damaged', async () => {
  const ports = await theAppOn(await damaged(COMMITTEE, () => ''));
  const doer = { person: SECRETARY, source: 'command' } as const;
  const request = { doer, channel: 'C01RUN', code: 'RUN', name: 'Nämnden', place: 'own' } as const;

  const added = await addCommittee(ports, request);

  expect(added.ok && (await ports.store.reserveNumber(added.committee.id))).toBeGreaterThan(1);
});
