import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { StartRefused } from '../../../src/running/start-refused.ts';
import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { change } from '../../contracts/change.ts';
import { aCommittee, anAssignment, anEntry, TEAM } from '../../contracts/samples.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';
import { heardLog, type Line } from '../support/heard-log.ts';

const FILE = `${TEAM}/assignment/T1/ASSIGNMENT1.json`;
const MOVED = `${TEAM}/damaged/assignment/ASSIGNMENT1.json`;

/** A folder with two assignments, whose first file is then changed. */
async function folderWith(damage: (text: string) => string): Promise<string> {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  await store.commit(change('committee', aCommittee()));
  await store.commit(change('assignment', anAssignment(), { history: [anEntry()] }));
  await store.commit(change('assignment', anAssignment({ number: 2 })));
  await store.close();
  await writeFile(join(folder, FILE), damage(await readFile(join(folder, FILE), 'utf8')));
  return folder;
}

/** Opens the store and waits for the first line that it logs as an error. */
function firstError(folder: string): Promise<Line> {
  return new Promise((resolve, reject) => {
    openedStore(folder, heardLog(resolve)).catch(reject);
  });
}

const without = (field: string) => (text: string) =>
  JSON.stringify({ ...(JSON.parse(text) as object), [field]: undefined });
const withField = (fields: object) => (text: string) =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...fields });

describe('a damaged file', () => {
  it.each([
    ['is empty', () => '', 'it is not a JSON record'],
    ['was cut off', (text: string) => text.slice(0, -40), 'it is not a JSON record'],
    ['is a list', () => '[]', 'schemaVersion: is missing'],
    ['says nothing of its form', without('schemaVersion'), 'schemaVersion: is missing'],
    ['lacks a field', without('holder'), 'holder: '],
    ['has a field of the wrong kind', withField({ messages: 'none' }), 'messages: '],
    ['has a day that is none', withField({ wakeOn: 20261110 }), 'wakeOn: '],
    ['holds another record', withField({ id: 'OTHER' }), 'it holds the record OTHER'],
    ['is of another workspace', withField({ team: 'TOTHER' }), 'it belongs to the team TOTHER'],
  ])('that %s is set aside at start, named in the log', async (_how, damage, reason) => {
    const folder = await folderWith(damage);

    const { facts } = await firstError(folder);

    expect(facts).toMatchObject({ file: FILE, movedTo: MOVED });
    expect(facts).toHaveProperty('reason', expect.stringContaining(reason));
    expect(await readdir(dirname(join(folder, FILE)))).toEqual([]);
  });

  it.each([
    ['a text that is a number', withField({ deliverable: 87 }), 'deliverable: '],
    ['a number that is none', withField({ number: 'tolv' }), 'number: '],
    ['a history that is damaged', (text: string) => text.replace('"what"', '"whta"'), 'what'],
  ])('with %s is found soon after the start', async (_what, damage, reason) => {
    const folder = await folderWith(damage);

    const { facts } = await firstError(folder);

    expect(facts).toHaveProperty('reason', expect.stringContaining(reason));
    expect(await readdir(dirname(join(folder, MOVED)))).toEqual(['ASSIGNMENT1.json']);
  });

  it('is one of two that claim one number; the other keeps it', async () => {
    const folder = await folderWith(withField({ number: 2 }));

    const { facts } = await firstError(folder);

    expect(facts).toHaveProperty('reason', expect.stringContaining('another record has its'));
    expect(await readdir(dirname(join(folder, MOVED)))).toHaveLength(1);
  });

  it('costs its record alone', async () => {
    const folder = await folderWith(withField({ deliverable: 87 }));

    const store = await openedStore(folder);

    const found = await Promise.all([
      store.find('assignment', 'ASSIGNMENT1'),
      store.find('assignment', 'ASSIGNMENT1'),
    ]);
    expect(found).toEqual([null, null]);
    expect((await store.openOfCommittee('RUNCOMMITTEE')).map(({ number }) => number)).toEqual([2]);
  });

  it('is kept as it was, beside one that was set aside before', async () => {
    const folder = await folderWith(() => 'second');
    await mkdir(dirname(join(folder, MOVED)), { recursive: true });
    await writeFile(join(folder, MOVED), 'first');

    await openedStore(folder);

    expect(await readFile(join(folder, MOVED), 'utf8')).toBe('first');
    expect(await readFile(join(folder, MOVED.replace('.json', '.2.json')), 'utf8')).toBe('second');
  });

  it('is used again when it has been repaired and moved back', async () => {
    let whole = '';
    const folder = await folderWith((text) => {
      whole = text;
      return text.slice(0, 100);
    });
    await (await openedStore(folder)).close();
    await writeFile(join(folder, MOVED), whole);
    await rename(join(folder, MOVED), join(folder, FILE));

    const store = await openedStore(folder);

    expect((await store.find('assignment', 'ASSIGNMENT1'))?.history).toHaveLength(1);
  });

  it('leaves no number free for a second use', async () => {
    const folder = await folderWith(() => 'broken');
    await mkdir(join(folder, TEAM, 'numbers', 'EE'), { recursive: true });
    await writeFile(join(folder, TEAM, 'numbers', 'EE', 'RUNCOMMITTEE.json'), 'broken');

    const number = await (await openedStore(folder)).reserveNumber('RUNCOMMITTEE');

    expect(number).toBeGreaterThan(2);
  });
});

describe('a file that was written another way', () => {
  it.each([
    ['all on one line', (text: string) => JSON.stringify(JSON.parse(text))],
    ['indented by tabs', (text: string) => JSON.stringify(JSON.parse(text), null, '\t')],
    ['with blank lines between all fields', (text: string) => text.replaceAll(',\n', ',\n\n')],
    ['with the line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is read when a person has set it out %s', async (_how, setOut) => {
    const folder = await folderWith(setOut);

    const store = await openedStore(folder);

    expect((await store.find('assignment', 'ASSIGNMENT1'))?.history).toHaveLength(1);
  });

  it('refuses the start when a newer Bevaka wrote it, and moves nothing', async () => {
    const folder = await folderWith(withField({ schemaVersion: SCHEMA_VERSION + 1 }));
    await writeFile(join(folder, `${TEAM}/assignment/T2/ASSIGNMENT2.json`), 'damaged');

    const opening = openedStore(folder);

    await expect(opening).rejects.toThrow(StartRefused);
    await expect(opening).rejects.toThrow(
      `BEVAKA_DATA_DIR: ${FILE} was written by a newer Bevaka (form ${SCHEMA_VERSION + 1}, this one knows ${SCHEMA_VERSION})`,
    );
    expect(await readdir(join(folder, TEAM))).not.toContain('damaged');
    expect(await readdir(folder)).not.toContain('lock');
  });
});
