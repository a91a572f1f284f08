import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import type { Step } from '../../../../src/stores/migrations/step.ts';
import { SCHEMA_VERSION } from '../../../../src/stores/migrations/steps.ts';
import { openLowdbStore } from '../../../../src/stores/lowdb/open.ts';
import { folderOfForm } from '../../forms/kept-forms.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { heardLog, type Line } from '../../support/heard-log.ts';
import {
  BEFORE,
  fillAsBefore,
  filesUnder,
  makeOlder,
  textsUnder,
  TO_TODAY,
} from '../../support/older-folder.ts';
import { StartRefused } from '../../../../src/running/start-refused.ts';

const TODAY = folderOfForm(SCHEMA_VERSION);

let folder: string;
let written: ReadonlyMap<string, string>;
let heard: Line[];
beforeEach(async () => {
  folder = await dataFolder();
  await fillAsBefore(folder);
  written = await textsUnder(folder);
  heard = [];
});

const hear = (line: Line) => heard.push(line);

async function open(dataDir = folder, steps: readonly Step[] = [TO_TODAY]) {
  const store = await openLowdbStore({ dataDir, log: heardLog(hear, hear), steps });
  onTestFinished(() => store.close());
  await store.inspected;
  return store;
}

async function openOnce(): Promise<void> {
  await (await open()).close();
}

const copies = async () => (await readdir(folder)).filter((name) => name.includes('copy'));
const theCopy = async () => join(folder, (await copies())[0] ?? '');
/** What stands there besides copies. */
const recordsNow = async () =>
  new Map([...(await textsUnder(folder))].filter(([file]) => !file.startsWith('copy.')));
const assignments = async () =>
  (await filesUnder(folder)).filter((file) => /^\w+\/assignment\//.test(file));

describe('records of an older form', () => {
  it('are rewritten at the start, to the byte as this Bevaka writes them', async () => {
    await openOnce();

    expect(await recordsNow()).toEqual(await textsUnder(TODAY));
  });

  it('go through every step that there is between their form and today’s', async () => {
    const [first = ''] = await assignments();
    const path = join(folder, first);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace('"task"', '"todo"').replace(`: ${BEFORE}`, `: ${BEFORE - 1}`),
    );
    const to: Step = {
      to: BEFORE,
      of: { assignment: ({ todo, ...rest }) => ({ ...rest, task: todo }) },
    };

    await (await open(folder, [to, TO_TODAY])).close();

    expect(await recordsNow()).toEqual(await textsUnder(TODAY));
  });

  it('are rewritten once: the next start has nothing to do', async () => {
    await openOnce();
    heard = [];

    await openOnce();

    expect(heard).toEqual([]);
    expect(await copies()).toHaveLength(1);
  });

  it('say how far it has come, ten times at most', async () => {
    await openOnce();

    const done = heard.filter(({ message }) => message.startsWith('records are rewritten'));
    const records = [...written.keys()].filter((file) => file.endsWith('.json')).length;
    expect(done.length).toBeLessThanOrEqual(10);
    expect(done.at(-1)?.facts).toEqual({ done: records, of: records });
  });
});

describe('the copy that is made first', () => {
  it('holds all that was there, and the log says where it lies', async () => {
    await openOnce();

    expect(await textsUnder(await theCopy())).toEqual(written);
    expect(heard).toContainEqual({
      facts: { copy: await theCopy() },
      message: 'the data folder is copied',
    });
    expect(await copies()).toEqual([
      expect.stringMatching(/^copy\.form-\d+\.\d{4}-\d\d-\d\dT[\d-]+Z$/),
    ]);
  });

  it('is for the account that runs Bevaka alone', async () => {
    await openOnce();

    const copy = await theCopy();
    const [file = ''] = await filesUnder(copy);
    const modes = [file, dirname(file), ''].map(
      async (path) => (await stat(join(copy, path))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o600, 0o700, 0o700]);
  });

  it('takes no room for drafts, which nobody rewrites', async () => {
    const [draft = ''] = (await filesUnder(folder)).filter((file) => file.includes('/files/'));

    await openOnce();

    const [one, other] = await Promise.all(
      [folder, await theCopy()].map((where) => stat(join(where, draft))),
    );
    expect(one?.ino).toBe(other?.ino);
  });

  it('is a data folder that a Bevaka can be started on', async () => {
    await openOnce();

    const store = await open(await theCopy());

    expect(await store.committees('TSANDBOX')).toHaveLength(2);
  });

  it('is made anew, beside the first and without it, when a record has changed since', async () => {
    await openOnce();
    const [first = ''] = await assignments();
    const path = join(folder, first);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"label": "', '"label": "NY'));
    await makeOlder(path);
    const changed = await readFile(path, 'utf8');

    await openOnce();

    const texts = (await copies()).map((copy) => readFile(join(folder, copy, first), 'utf8'));
    expect(await Promise.all(texts)).toEqual([written.get(first), changed]);
    const within = (await copies()).map((copy) => readdir(join(folder, copy)));
    expect(await Promise.all(within)).toEqual([['TSANDBOX'], ['TSANDBOX']]);
  });

  it('leaves nothing of one that a killed start had begun', async () => {
    const half = join(folder, '.copy.form-0.2026-11-30T07-00-00-000Z.tmp', 'TSANDBOX');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'half.json'), '{"sch');

    await openOnce();

    expect(await copies()).toHaveLength(1);
    expect(await textsUnder(await theCopy())).toEqual(written);
  });
});

describe('a start that cannot raise a record', () => {
  it('sets it aside as it was, and raises the others', async () => {
    const [first = ''] = await assignments();
    const path = join(folder, first);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"task"', '"tsak"'));
    const text = await readFile(path, 'utf8');

    const store = await open();

    const [aside = ''] = await readdir(join(folder, 'TSANDBOX', 'damaged', 'assignment'));
    expect(await readFile(join(folder, 'TSANDBOX/damaged/assignment', aside), 'utf8')).toBe(text);
    expect(JSON.stringify(heard)).toContain('deliverable: ');
    expect(await store.committees('TSANDBOX')).toHaveLength(2);
  });

  it('does so too when a step fails at it', async () => {
    const fails: Step = {
      ...TO_TODAY,
      of: {
        ...TO_TODAY.of,
        preferences: () => {
          throw new Error('no hour');
        },
      },
    };

    await (await open(folder, [fails])).close();

    expect(await readdir(join(folder, 'TSANDBOX/damaged'))).toEqual(['preferences']);
    expect(JSON.stringify(heard)).toContain('a step could not take it: Error: no hour');
  });

  it('copies nothing for a form that never was', async () => {
    await openOnce();
    const [first = ''] = await assignments();
    await makeOlder(join(folder, first));

    await (await open(folder, [])).close();

    expect(JSON.stringify(heard)).toContain(`schemaVersion: ${BEFORE} is no form that ever was`);
    expect(await copies()).toHaveLength(1);
  });

  it('is refused before it has changed anything, where a newer Bevaka has written', async () => {
    const [first = ''] = await assignments();
    const path = join(folder, first);
    await writeFile(path, JSON.stringify({ schemaVersion: SCHEMA_VERSION + 1 }));
    const texts = await textsUnder(folder);

    const opening = open();

    await expect(opening).rejects.toThrow(StartRefused);
    await expect(opening).rejects.toThrow(`${first} was written by a newer Bevaka`);
    expect(await textsUnder(folder)).toEqual(texts);
  });
});
