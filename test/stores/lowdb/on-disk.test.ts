import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { change } from '../../contracts/change.ts';
import {
  aCard,
  aCommittee,
  anAssignment,
  anEntry,
  DIRECTOR,
  TEAM,
} from '../../contracts/samples.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

const ID = '01M88ESDNDXTQ3JMSZ9XS3E4SD';
const FILE = `${TEAM}/assignment/SD/${ID}.json`;

async function storedAssignment() {
  const folder = await dataFolder();
  const store = await openedStore(folder);
  const history = [anEntry({ id: 'FIRST', actor: DIRECTOR })];
  await store.commit(change('assignment', anAssignment({ id: ID }), { history }));
  return { folder, store, text: await readFile(join(folder, FILE), 'utf8') };
}

describe('a record on disk', () => {
  it('is one JSON file with the version of its form and its own', async () => {
    const { text } = await storedAssignment();

    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      version: 1,
      id: ID,
    });
  });

  it('is readable by a person: what it is filed by first, small values on one line', async () => {
    const { text } = await storedAssignment();

    const [head, rest] = text.split('\n\n');
    expect(head).toMatch(/^\{\n {2}"schemaVersion": \d+,\n/);
    expect(head).toContain('\n  "holder": {"kind":"office","title":"Regiondirektören"},\n');
    expect(rest).toContain('\n      "actor": {"team":"TSANDBOX","user":"U01DIR"},\n');
    expect(rest).toMatch(/\n\}\n$/);
  });

  it('is for the account that runs Bevaka alone, and so are its folders', async () => {
    const { folder } = await storedAssignment();

    const modes = await Promise.all(
      [FILE, `${TEAM}/assignment/SD`, `${TEAM}/assignment`, TEAM].map(
        async (path) => (await stat(join(folder, path))).mode & 0o777,
      ),
    );

    expect(modes).toEqual([0o600, 0o700, 0o700, 0o700]);
  });

  it('is whole whatever was typed into it, and no text can pass for the end of its head', async () => {
    const { folder, store } = await storedAssignment();
    const wording = ',\n\n  "history": [],\n}\n';
    await store.commit(change('assignment', anAssignment({ id: ID, version: 1, wording })));
    await store.close();

    const kept = await (await openedStore(folder)).find('assignment', ID);

    expect(kept?.wording).toBe(wording);
    expect(kept?.history).toHaveLength(1);
  });

  it('is refused before it is written when it could not be read back', async () => {
    const { folder, store, text } = await storedAssignment();

    const wrong = change('assignment', anAssignment({ id: ID, version: 1, wakeOn: 'i mars' }));

    await expect(store.commit(wrong)).rejects.toThrow('wakeOn');
    expect(await readFile(join(folder, FILE), 'utf8')).toBe(text);
    expect((await store.find('assignment', ID))?.version).toBe(1);
  });

  it.each(['../escape', '', 'a/b', '.'])('never has the id %j', async (id) => {
    const store = await openedStore(await dataFolder());

    const escaping = store.commit(change('assignment', anAssignment({ id })));

    await expect(escaping).rejects.toThrow('is no id');
  });

  it('never changes workspace', async () => {
    const { store } = await storedAssignment();

    const moved = change('assignment', anAssignment({ id: ID, version: 1, team: 'TOTHER' }));

    await expect(store.commit(moved)).rejects.toThrow('cannot change team');
  });

  it('is not changed by what a caller does with an object it once gave or got', async () => {
    const store = await openedStore(await dataFolder());
    const sentTo = ['Regional utvecklingsdirektör'];
    const record = anAssignment({ id: ID, origin: { ...anAssignment().origin, sentTo } });
    await store.commit(change('assignment', record));

    sentTo.push('någon annan');

    expect((await store.find('assignment', ID))?.origin.sentTo).toHaveLength(1);
  });
});

describe('the data folder', () => {
  it('is made when it is not there', async () => {
    const folder = join(await dataFolder(), 'new', 'folder');

    await openedStore(folder);

    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('loses what a killed process left half written, and nothing else', async () => {
    const { folder, store } = await storedAssignment();
    await store.close();
    const records = join(folder, TEAM, 'assignment', 'SD');
    await writeFile(join(records, `.${ID}.json.0123456789ab.tmp`), '{"schemaV');
    await writeFile(join(records, 'notes.txt'), 'left by a person');

    const reopened = await openedStore(folder);

    expect((await readdir(records)).toSorted()).toEqual([`${ID}.json`, 'notes.txt']);
    expect(await reopened.find('assignment', ID)).not.toBeNull();
  });

  it('may hold other things: files, the sandbox, what an editor left', async () => {
    const { folder, store } = await storedAssignment();
    await store.close();
    await mkdir(join(folder, 'sandbox', 'files'), { recursive: true });
    await writeFile(join(folder, 'sandbox', 'state.json'), '{}');
    await writeFile(join(folder, '.DS_Store'), '');

    const reopened = await openedStore(folder);

    expect(await reopened.assignmentByNumber('RUNCOMMITTEE', 1)).not.toBeNull();
  });

  it('has its numbers back when the process is stopped: the next is the next', async () => {
    const folder = await dataFolder();
    const store = await openedStore(folder);
    await store.commit(change('committee', aCommittee()));
    await store.reserveNumber('RUNCOMMITTEE');
    await store.close();

    const next = await (await openedStore(folder)).reserveNumber('RUNCOMMITTEE');

    expect(next).toBe(2);
  });

  it('keeps each message of a record that many write to', async () => {
    const folder = await dataFolder();
    const store = await openedStore(folder);
    await store.commit(change('assignment', anAssignment()));
    for (let version = 1; version <= 30; version += 1)
      await store.commit(
        change('assignment', anAssignment({ version }), {
          messages: [aCard('ASSIGNMENT1', { key: `key ${version % 10}`, revision: version })],
        }),
      );

    const kept = await store.find('assignment', 'ASSIGNMENT1');

    expect(kept?.messages.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual([
      21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
  });
});

describe('a store that is closed', () => {
  it('refuses to write', async () => {
    const { store } = await storedAssignment();
    await store.close();

    await expect(store.commit(change('committee', aCommittee()))).rejects.toThrow('closed');
    await expect(store.reserveNumber('RUNCOMMITTEE')).rejects.toThrow('closed');
  });

  it('has ended what was under way', async () => {
    const folder = await dataFolder();
    const store = await openedStore(folder);
    const underWay = store.commit(change('assignment', anAssignment()));

    await store.close();

    expect(await readdir(join(folder, TEAM, 'assignment', 'T1'))).toEqual(['ASSIGNMENT1.json']);
    expect((await underWay).ok).toBe(true);
  });
});
